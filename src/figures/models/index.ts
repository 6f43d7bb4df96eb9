import { catalogues } from "../../locale/catalogues.ts";
import { rangeText } from "../../locale/estimate-sentence.ts";
import { formatCount, formatDecimal } from "../../locale/numbers.ts";
import { speech } from "../../locale/speech.ts";
import type { CompetingModel } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import { printTerm } from "../../model/model-notation.ts";
import { thresholdFields } from "../../model/thresholds.ts";
import type { Figure, FigureTable, ModelsInput } from "../figure.ts";
import { numbers } from "../figure-table.ts";

/** Models whose criterion is at most this much above the smallest fit almost equally well. */
export const nearTieGap: number = thresholdFields["near-tie-gap"].default;

/** How many models are drawn at most. */
export const mostDrawnModels = 20;

/** A model, and how far its criterion lies above that of the best. */
interface RankedModel {
  readonly model: CompetingModel;
  readonly gap: number;
  readonly near: boolean;
}

/** The models that were kept, best first. */
export function rankedModels({ models: { best, criterion } }: ModelsInput): RankedModel[] {
  const smallest = best[0]?.[criterion] ?? Number.NaN;
  return best.map((model) => {
    const gap = model[criterion] - smallest;
    return { model, gap, near: gap <= nearTieGap };
  });
}

/** The best models by criterion with their totals: near ties stand out. */
export const figure: Figure<"models"> = {
  tellsTotals: true,
  ofUploads: "nothing",
  caption: (input, language) => `${finding(input, language)} ${readingKey(input, language)}`,
  table: modelsTable,
};

/** Totals are told only as the range of all models that are as good as the best. */
function finding(input: ModelsInput, language: Language): string {
  const say = catalogues[language].figures.models;
  const { models: comparison, observed } = input;
  const ranked = rankedModels(input);
  const near = ranked.filter((each) => each.near);
  const told = {
    considered: formatCount(comparison.considered, language),
    criterion: comparison.criterion.toUpperCase(),
    gap: formatCount(nearTieGap, language),
    seen: formatCount(observed, language),
  };
  if (near.length < 2) {
    const next = ranked[1];
    return say.noTie({ ...told, next: next ? formatDecimal(next.gap, 1, language) : null });
  }
  const totals = near.map(({ model }) => model.total);
  const [low, high] = rangeText(Math.min(...totals), Math.max(...totals), observed, language);
  return say.ties({ ...told, near: formatCount(near.length, language), low, high });
}

function readingKey(input: ModelsInput, language: Language): string {
  const say = catalogues[language].figures.models;
  const drawn = rankedModels(input).slice(0, mostDrawnModels);
  const kept = input.models.best.length;
  const signs = input.lists.map((list, index) => `${printTerm(1 << index)} ${list}`);
  return [
    say.readingKey(
      formatCount(nearTieGap, language),
      drawn.some(({ near }) => !near),
    ),
    ...(kept > mostDrawnModels ? [say.leftOut(mostDrawnModels, kept - mostDrawnModels)] : []),
    say.signs(speech(language).series(signs)),
  ].join(" ");
}

function modelsTable(input: ModelsInput, language: Language): FigureTable {
  const say = catalogues[language].figures.models;
  const { shared } = catalogues[language].figures;
  const { criterion } = input.models;
  const name = criterion.toUpperCase();
  return {
    columns: [
      { name: say.model, align: "start" },
      ...numbers(say.parameters, name, `Δ${name}`, shared.total),
      { name: say.near(formatCount(nearTieGap, language)), align: "start" },
    ],
    rows: rankedModels(input).map(({ model, gap, near }) => [
      model.model,
      formatCount(model.parameters, language),
      formatDecimal(model[criterion], 2, language),
      formatDecimal(gap, 2, language),
      formatCount(model.total, language),
      near ? shared.yes : shared.no,
    ]),
  };
}
