import { binomialRange } from "../../kernel/distributions/binomial.ts";
import { effectiveSampleSize } from "../../kernel/sampling/effective-sample-size.ts";
import { rankHistogram, splitChains } from "../../kernel/sampling/rank-histogram.ts";
import { rankNormalised } from "../../kernel/sampling/rank-normalised.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatBounds, formatCount, formatPercent } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import { chainFinding, onceForEach } from "../chains.ts";
import type { ChainsInput, Figure, FigureTable } from "../figure.ts";
import { numbers } from "../figure-table.ts";

/** So many stretches of ranks, as Vehtari et al. (2021) have them. */
export const rankBins = 20;
/** Of the bars of chains that agree, so many lie within the band. */
const bandLevel = 0.95;

/** The draws of each chain by their ranks among all draws. */
interface RankLevels {
  /** Of each chain, how many draws fall into each stretch of ranks; a share where draws are equal. */
  readonly counts: readonly Float64Array[];
  /** What each would be if the chains drew alike. */
  readonly even: number;
  /** Between which luck alone leaves a bar. */
  readonly low: number;
  readonly high: number;
  /** Bars beyond that. */
  readonly outside: number;
  /** How many independent draws a chain is worth by itself. */
  readonly worth: number;
}

/**
 * The ranks, and the binomial band around their even level. Draws that follow each other are alike, so a chain counts in
 * the band as the independent draws that it is worth by itself: the mean of all chains, as one band serves them all.
 */
export const rankLevels: (input: ChainsInput) => RankLevels = onceForEach(({ chains }) => {
  const length = chains[0]?.length ?? 0;
  const counts = rankHistogram(chains, rankBins);
  const effective = chains.map((chain) => Math.min(length, effectiveSampleSize(rankNormalised(splitChains([chain])))));
  const worth = Math.max(1, Math.round(effective.reduce((sum, each) => sum + each, 0) / chains.length));
  const range = binomialRange(worth, 1 / rankBins, bandLevel);
  const [low, high] = [range.low, range.high].map((count) => (count / worth) * length);
  const band = { low: low ?? 0, high: high ?? length };
  const outside = counts.flatMap((bars) => [...bars].filter((bar) => bar < band.low || bar > band.high)).length;
  return { counts, even: length / rankBins, ...band, outside, worth };
});

/**
 * The ranks of the draws of each chain among all draws. Source: Vehtari, Gelman, Simpson, Carpenter and Bürkner (2021),
 * Bayesian Analysis 16(2), section 5.
 */
export const figure: Figure<"chains"> = {
  tellsTotals: true,
  ofUploads: "nothing",
  caption(input, language) {
    const say = catalogues[language].figures.ranks;
    const bars = rankBins * input.chains.length;
    const { outside, worth } = rankLevels(input);
    const draws = input.chains[0]?.length ?? 0;
    const told = say.outside({ bars, outside, byLuck: Math.round((1 - bandLevel) * bars), draws, worth });
    return `${chainFinding(input, language)} ${told} ${say.readingKey}`;
  },
  table: ranksTable,
};

function ranksTable(input: ChainsInput, language: Language): FigureTable {
  const say = catalogues[language].figures.ranks;
  const { counts, even, low, high } = rankLevels(input);
  const count = (value: number): string => formatCount(value, language);
  const band = formatBounds({ low, high }, language);
  return {
    columns: [
      ...numbers(say.ranks),
      ...numbers(...counts.map((_, c) => catalogues[language].figures.shared.chains.chain(c + 1))),
      ...numbers(say.even, say.band),
    ],
    rows: Array.from({ length: rankBins }, (_, bin) => [
      `${formatPercent(bin / rankBins, language)} – ${formatPercent((bin + 1) / rankBins, language)}`,
      ...counts.map((bars) => count(bars[bin] ?? 0)),
      count(even),
      band,
    ]),
  };
}
