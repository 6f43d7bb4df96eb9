import { catalogues } from "../../locale/catalogues.ts";
import { formatBounds, formatCount, formatPercent } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import { chainFinding } from "../chain-finding.ts";
import type { ChainsInput, Figure, FigureTable } from "../figure.ts";
import { bandLevel, rankBins, rankLevels } from "./rank-levels.ts";

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
  const number = (name: string) => ({ name, align: "end" }) as const;
  const band = formatBounds({ low, high }, language);
  return {
    columns: [
      number(say.ranks),
      ...counts.map((_, c) => number(catalogues[language].figures.shared.chains.chain(c + 1))),
      number(say.even),
      number(say.band),
    ],
    rows: Array.from({ length: rankBins }, (_, bin) => [
      `${formatPercent(bin / rankBins, language)} – ${formatPercent((bin + 1) / rankBins, language)}`,
      ...counts.map((bars) => count(bars[bin] ?? 0)),
      count(even),
      band,
    ]),
  };
}
