/**
 * How much more those who are hard to see are missed: the shape of the dependence on k, the number of lists one is on.
 */
export type HeterogeneityForm = "none" | "chao" | "poisson2" | "darroch" | "gamma";

/**
 * A Poisson log-linear model of the histories in which people differ only in how easily they are seen: the logarithm of
 * the mean of a history is the sum of functions of k, the number of lists in it, each times a parameter, and of one
 * parameter for each of its lists where the lists have effects of their own.
 */
export interface CaptureDesign {
  /**
   * Values of each function of k at 0 to the number of lists. The first is 1 everywhere: its parameter is log(dark).
   */
  readonly columns: readonly Float64Array[];
  readonly listEffects: boolean;
}

/**
 * The design of M0 or Mh (one slope for all lists), or Mt or Mth (`listEffects`), with further functions of k.
 * Cost: lists 2^lists.
 * Source: Cormack (1989), Biometrics 45, 395-413; Rivest and Baillargeon (2007), Biometrics 63, 999-1006.
 */
export function captureDesign(
  lists: number,
  listEffects: boolean,
  heterogeneity: readonly Float64Array[],
): CaptureDesign {
  const intercept = ofCaptures(lists, () => 1);
  const columns = listEffects ? [intercept] : [intercept, ofCaptures(lists, (k) => k)];
  return { columns: [...columns, ...heterogeneity], listEffects };
}

/**
 * The one function of k of a form of heterogeneity: 2^k - 1, k^2 / 2 or log(3.5) - log(3.5 + k), less the multiple of k
 * and scaled so that it is 0, 0, 1 at k = 0, 1, 2. The other parameters absorb that, and the fit is much better
 * conditioned. Null for `none`, which has no such function, and `chao`, which has several (see `chaoColumn`).
 * Source: R package Rcapture 1.4-4; Darroch, Fienberg, Glonek and Junker (1993), JASA 88, 1137-1148.
 */
export function heterogeneityColumn(form: HeterogeneityForm, lists: number): Float64Array | null {
  switch (form) {
    case "none":
    case "chao":
      return null;
    case "poisson2":
      return bentColumn(lists, (k) => 2 ** k - 1);
    case "darroch":
      return bentColumn(lists, (k) => k ** 2 / 2);
    case "gamma":
      return bentColumn(lists, (k) => Math.log(3.5) - Math.log(3.5 + k));
    default:
      return form satisfies never;
  }
}

/** The column of Chao's eta_i, max(0, k - i + 1), for i = 3 to the number of lists. */
export const chaoColumn = (eta: number, lists: number): Float64Array =>
  ofCaptures(lists, (k) => Math.max(0, k - eta + 1));

const ofCaptures = (lists: number, value: (k: number) => number): Float64Array =>
  Float64Array.from({ length: lists + 1 }, (_, k) => value(k));

/** A function that is 0 at 0, without its slope from 0 to 1 and with its bend at 1 made 1. */
function bentColumn(lists: number, value: (k: number) => number): Float64Array {
  const bend = value(2) - 2 * value(1);
  return ofCaptures(lists, (k) => (k < 2 ? 0 : (value(k) - k * value(1)) / bend));
}
