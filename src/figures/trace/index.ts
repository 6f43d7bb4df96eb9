import { quantileType8 } from "../../kernel/distributions/quantile.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import { chainAgreement } from "../chain-agreement.ts";
import { chainFinding } from "../chain-finding.ts";
import type { ChainsInput, Figure, FigureTable } from "../figure.ts";
import { stretchLength } from "./thinned-chain.ts";

/** The draws of each chain of a sampler, one after the other. */
export const figure: Figure<"chains"> = {
  tellsTotals: true,
  ofUploads: "nothing",
  caption(input, language) {
    const draws = input.chains[0]?.length ?? 0;
    return `${chainFinding(input, language)} ${catalogues[language].figures.trace.readingKey(stretchLength(draws), draws)}`;
  },
  table: traceTable,
};

/** What each chain drew; where its halves differ, it leads somewhere. */
function traceTable(input: ChainsInput, language: Language): FigureTable {
  const say = catalogues[language].figures.trace;
  const chainsSay = catalogues[language].figures.shared.chains;
  const count = (value: number): string => formatCount(value, language);
  const median = (draws: Float64Array): string => count(quantileType8(draws.toSorted(), 0.5));
  const number = (name: string) => ({ name, align: "end" }) as const;
  return {
    columns: [
      number(chainsSay.chainColumn),
      ...[say.draws, say.median, say.from, say.to, say.firstHalf, say.secondHalf].map(number),
      { name: chainsSay.apartColumn, align: "start" },
    ],
    rows: chainAgreement(input).chains.map((summary) => {
      const draws = input.chains[summary.chain - 1] ?? new Float64Array();
      const half = Math.floor(draws.length / 2);
      return [
        ...[summary.chain, draws.length, summary.median, summary.low, summary.high].map(count),
        median(draws.slice(0, half)),
        median(draws.slice(draws.length - half)),
        summary.apart ? catalogues[language].figures.shared.yes : catalogues[language].figures.shared.no,
      ];
    }),
  };
}
