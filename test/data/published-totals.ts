/** What a table adds up to; pairs of lists in the order 12, 13, ..., 23, ... */
interface Totals {
  readonly observed: number;
  readonly lists: Readonly<Record<string, number>>;
  readonly pairs: readonly number[];
}

/**
 * Totals computed in R 4.2.2 from the data sets of the R package MultipleSystemsEstimation 1.2.0, named in each comment
 * unless it names another source.
 */
export const publishedTotals: Readonly<Record<string, Totals>> = {
  // UKdat
  "uk-2013": {
    observed: 2744,
    lists: { LA: 94, NG: 567, PF: 1102, GO: 807, GP: 336, NCA: 102 },
    pairs: [18, 21, 5, 0, 0, 65, 25, 1, 6, 75, 10, 35, 8, 7, 1],
  },
  // UKdat_5
  "uk-2013-five": {
    observed: 2744,
    lists: { LA: 94, NG: 567, PFNCA: 1169, GO: 807, GP: 336 },
    pairs: [18, 21, 5, 0, 68, 25, 1, 81, 11, 8],
  },
  // Ned
  netherlands: {
    observed: 8234,
    lists: { I: 398, K: 1348, O: 536, P: 4812, R: 742, Z: 848 },
    pairs: [0, 5, 26, 3, 20, 1, 44, 0, 4, 72, 4, 64, 85, 137, 3],
  },
  // Ned_5
  "netherlands-five": {
    observed: 8234,
    lists: { IO: 929, K: 1348, P: 4812, R: 742, Z: 848 },
    pairs: [1, 94, 7, 84, 44, 0, 4, 85, 137, 3],
  },
  // NewOrl
  "new-orleans": {
    observed: 186,
    lists: { A: 31, B: 6, C: 76, D: 40, E: 12, F: 7, G: 8, H: 22 },
    pairs: [0, 2, 3, 2, 0, 1, 0, 0, 0, 0, 1, 0, 0, 2, 1, 0, 2, 0, 3, 0, 0, 0, 0, 0, 1, 0, 0, 0],
  },
  // NewOrl_5
  "new-orleans-five": {
    observed: 186,
    lists: { A: 31, BEFG: 32, C: 76, D: 40, H: 22 },
    pairs: [3, 2, 3, 0, 3, 3, 1, 2, 0, 0],
  },
  // Western
  "western-us": { observed: 345, lists: { A: 64, B: 98, C: 126, D: 52, E: 30 }, pairs: [0, 5, 2, 6, 7, 2, 0, 1, 1, 3] },
  // Korea
  korea: { observed: 123, lists: { b: 77, c: 71, d: 59 }, pairs: [66, 18, 12] },
  // Kosovo
  "kosovo-1999": {
    observed: 4400,
    lists: { EXH: 1910, ABA: 1528, OSCE: 1786, HRW: 685 },
    pairs: [403, 478, 193, 457, 108, 224],
  },
  // Artificial_3
  "artificial-three": { observed: 96, lists: { A: 46, B: 36, C: 20 }, pairs: [6, 0, 0] },
  // Data set HAV of the R package CARE1 1.1.0, which states these totals; the pairs are sums of the published counts
  "hepatitis-a-1995": { observed: 271, lists: { P: 135, Q: 122, E: 126 }, pairs: [49, 45, 46] },
  // Annual report of the Danish Centre against Human Trafficking for 2022; nobody has two sources, and the last is 235 less the others
  "denmark-2022": {
    observed: 235,
    lists: { POL: 158, UDL: 23, SOC: 18, SELV: 11, ANDRE: 25 },
    pairs: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  // Counted in the four files of persons, which are drawn anew in denmark-synthetic.test.ts
  "denmark-synthetic": { observed: 371, lists: { POL: 189, UDL: 80, SOC: 93, SELV: 52 }, pairs: [24, 2, 5, 3, 3, 6] },
};
