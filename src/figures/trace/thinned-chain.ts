/** A draw of a chain and its place in it, from 1. */
export interface ThinnedDraw {
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
