import { quantileSorted } from "simple-statistics";
import { catalogues } from "../../locale/catalogues.ts";
import { rangeText, toldInterval } from "../../locale/estimate-sentence.ts";
import { formatCount, formatPercent } from "../../locale/numbers.ts";
import { isLowerBound } from "../../model/claim.ts";
import type { Language } from "../../model/language.ts";
import type { Figure, FigureTable, OneEstimateInput } from "../figure.ts";
import { drawnInterval, drawnPrior, finiteDraws } from "./curves.ts";

/** The draws of one estimate as a curve, and below it as fifty equally likely cases. */
export const figure: Figure<"one-estimate"> = {
  tellsTotals: true,
  ofUploads: "nothing",
  caption: (input, language) =>
    [
      finding(input, language),
      ...remarks(input, language),
      readingKey(input, language),
      ...priorKey(input, language),
    ].join(" "),
  table: drawsTable,
};

const readingKey = (input: OneEstimateInput, language: Language): string =>
  catalogues[language].figures.draws.readingKey({
    draws: finiteDraws(input).length > 0,
    interval: drawnInterval(input) !== null,
  });

function priorKey(input: OneEstimateInput, language: Language): string[] {
  const prior = drawnPrior(input);
  return prior ? [catalogues[language].figures.draws.priorKey(prior.scaled)] : [];
}

/** Numbers are told only as ranges: that of the interval, or of the middle nine tenths of the draws. */
function finding(input: OneEstimateInput, language: Language): string {
  const say = catalogues[language].figures.draws;
  const { estimate } = input;
  const { observed } = estimate;
  const ascending = finiteDraws(input);
  const seen = formatCount(observed, language);
  if (ascending.length === 0) return say.noDraws(seen);
  const [low, high] = rangeText(quantileSorted(ascending, 0.05), quantileSorted(ascending, 0.95), observed, language);
  const count = formatCount(ascending.length, language);
  if (isLowerBound(estimate.claim)) return say.bound({ draws: count, low, seen });
  const interval = toldInterval(estimate.intervals);
  const told = interval && rangeText(interval.low, interval.high, observed, language);
  return say.finding({
    ...{ draws: count, low, high, seen },
    interval: interval && told ? { level: formatPercent(interval.level, language), low: told[0], high: told[1] } : null,
  });
}

/** Draws that are not in the picture, by the reason. */
function remarks({ estimate }: OneEstimateInput, language: Language): string[] {
  const say = catalogues[language].figures.draws;
  const infinite = estimate.draws.filter((draw) => !Number.isFinite(draw)).length;
  const { unfittedResamples: failed, resamples } = estimate.diagnostics;
  return [
    ...(failed > 0 ? [say.failed(failed, resamples)] : []),
    ...(infinite > 0 ? [say.infinite(infinite, estimate.draws.length)] : []),
  ];
}

const shares = [0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975];

/** How many people each share of the draws does not exceed, and how likely that was before the data. */
function drawsTable(input: OneEstimateInput, language: Language): FigureTable {
  const say = catalogues[language].figures.draws;
  const ascending = finiteDraws(input);
  const prior = drawnPrior(input);
  return {
    columns: [
      { name: say.share, align: "end" },
      { name: say.atMost, align: "end" },
      ...(prior ? [{ name: say.before, align: "end" } as const] : []),
    ],
    rows:
      ascending.length === 0
        ? []
        : shares.map((share) => {
            const people = quantileSorted(ascending, share);
            return [
              formatPercent(share, language),
              formatCount(people, language),
              ...(prior ? [formatPercent(prior.below(people), language)] : []),
            ];
          }),
  };
}
