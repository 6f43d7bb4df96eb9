import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatDecimal } from "../../locale/numbers.ts";
import { speech } from "../../locale/speech.ts";
import { listsTogether } from "../../model/history.ts";
import type { Language } from "../../model/language.ts";
import type { Figure, FigureTable, ResidualsInput } from "../figure.ts";
import { numbers } from "../figure-table.ts";

/** Where a model holds, one residual in twenty lies further out than this. */
export const farOut = 2;

/** How many combinations a sentence names. */
const mostNamed = 3;

/** The people on each combination of lists against those that the model of an estimate expects there. */
export const figure: Figure<"residuals"> = {
  tellsTotals: false,
  ofUploads: "nothing",
  caption: (input, language) =>
    [
      finding(input, language),
      ...(input.hidden > 0 ? [catalogues[language].figures.residuals.hidden(input.hidden)] : []),
      catalogues[language].figures.residuals.readingKey,
    ].join(" "),
  table: residualsTable,
};

function finding({ model, rows, lists }: ResidualsInput, language: Language): string {
  const say = catalogues[language].figures.residuals;
  const far = rows.filter(({ residual }) => Math.abs(residual) > farOut);
  const told = { model, combinations: rows.length };
  if (far.length === 0) return say.fits(told);
  const worst = far
    .slice(0, mostNamed)
    .map(({ history, observed, fitted }) =>
      say.misfit(listsTogether(history, lists), formatCount(observed, language), fittedText(fitted, language)),
    );
  return say.misfits({ ...told, far: far.length, worst: speech(language).series(worst) });
}

/** An expected number of people: a decimal where it is small, and never 0, which no model expects. */
function fittedText(fitted: number, language: Language): string {
  if (fitted < 0.05) return `< ${formatDecimal(0.1, 1, language)}`;
  return formatDecimal(fitted, fitted < 100 ? 1 : 0, language);
}

function residualsTable({ rows, lists }: ResidualsInput, language: Language): FigureTable {
  const say = catalogues[language].figures.residuals;
  return {
    columns: [{ name: say.lists, align: "start" }, ...numbers(say.seen, say.expected, say.residual)],
    rows: rows.map(({ history, observed, fitted, residual }) => [
      listsTogether(history, lists),
      formatCount(observed, language),
      fittedText(fitted, language),
      formatDecimal(residual, 2, language),
    ]),
  };
}
