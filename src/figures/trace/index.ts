import { quantileType8 } from "../../kernel/distributions/quantile.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import { chainAgreement, chainFinding } from "../chains.ts";
import type { ChainsInput, Figure, FigureTable } from "../figure.ts";
import { numbers } from "../figure-table.ts";

/** A draw of a chain and its place in it, from 1. */
interface ThinnedDraw {
  readonly place: number;
  readonly total: number;
}

/** Each gives two points: so many that the eye could not tell more apart on a wide page. */
const mostStretches = 200;

/** How many draws in a row stand in the drawing by their lowest and highest; 1 where every draw is drawn. */
export const stretchLength = (draws: number): number =>
  draws <= 2 * mostStretches ? 1 : Math.ceil(draws / mostStretches);

/**
 * The draws of a chain that are drawn: of every so many in a row the lowest and the highest, in their order, so that no
 * excursion is lost, as it would be if every tenth were taken. Infinite draws are left out.
 */
export function thinnedChain(chain: Float64Array): ThinnedDraw[] {
  const length = stretchLength(chain.length);
  const thinned: ThinnedDraw[] = [];
  for (let from = 0; from < chain.length; from += length) {
    const stretch: ThinnedDraw[] = [];
    for (let place = from; place < Math.min(from + length, chain.length); place++) {
      const total = chain[place] ?? Number.NaN;
      if (Number.isFinite(total)) stretch.push({ place: place + 1, total });
    }
    const [first] = stretch;
    if (first === undefined) continue;
    const lowest = stretch.reduce((a, b) => (b.total < a.total ? b : a), first);
    const highest = stretch.reduce((a, b) => (b.total > a.total ? b : a), first);
    if (lowest === highest) thinned.push(lowest);
    else thinned.push(...[lowest, highest].sort((a, b) => a.place - b.place));
  }
  return thinned;
}

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
  return {
    columns: [
      ...numbers(chainsSay.chainColumn, say.draws, say.median, say.from, say.to, say.firstHalf, say.secondHalf),
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
