import { kernelBasis } from "../linear-algebra/kernel-basis.ts";
import { hasNonnegativeDirection } from "../linear-algebra/nonnegative-direction.ts";
import { sizeOf } from "../linear-algebra/subset-lattice.ts";
import { noMaximum, notConverged } from "../loglinear/fit-models.ts";
import {
  type CaptureDesign,
  captureDesign,
  chaoColumn,
  type HeterogeneityForm,
  heterogeneityColumn,
} from "./capture-design.ts";
import { type CaptureSums, withDarkCell } from "./capture-sums.ts";
import { type CaptureFit, fitCaptureDesign } from "./fit-capture-design.ts";
import { fitNormalHeterogeneity } from "./fit-normal-heterogeneity.ts";

/**
 * Whether the likelihood of a capture design has a maximum on these counts (2^lists, three lists or more, all histories
 * observable; the people on no list count as a cell when there are any). There is none when some direction of the
 * parameters changes no positive cell, raises no zero cell and lowers one: along it the likelihood rises for ever. The
 * answer depends on the zeros alone. Without effects of lists, histories with the same number of lists are one cell.
 * Cost: positive cells x parameters^2; only where these leave a direction open, 2^lists more and a linear programme.
 * Source: Haberman (1974), The Analysis of Frequency Data, chapter 2; Fienberg and Rinaldo (2012).
 */
export function captureFitExists(design: CaptureDesign, counts: Float64Array): boolean {
  const lists = Math.round(Math.log2(counts.length));
  const size = design.columns.length + (design.listEffects ? lists : 0);
  const columns = design.columns.map(inWholeNumbers);
  const rowOf = (history: number): Float64Array => {
    const row = new Float64Array(size);
    const k = sizeOf(history);
    for (let c = 0; c < columns.length; c++) row[c] = columns[c]![k]!;
    for (let c = columns.length; c < size; c++) row[c] = (history >> (c - columns.length)) & 1;
    return row;
  };
  const { positive, zero } = design.listEffects ? cellsByHistory(counts) : cellsByCaptures(counts);
  const basis = kernelBasis(positive.map(rowOf), size);
  return basis.length === 0 || !hasNonnegativeDirection(basis, zero.map(rowOf));
}

interface Cells {
  readonly positive: readonly number[];
  readonly zero: readonly number[];
}

function cellsByHistory(counts: Float64Array): Cells {
  const positive: number[] = counts[0] ? [0] : [];
  const zero: number[] = [];
  for (let history = 1; history < counts.length; history++) (counts[history] ? positive : zero).push(history);
  return { positive, zero };
}

/** One history for each number of lists: that of the first k lists. */
function cellsByCaptures(counts: Float64Array): Cells {
  const seen = new Set<number>();
  for (let history = 0; history < counts.length; history++) if (counts[history]) seen.add(sizeOf(history));
  const firstLists: number[] = counts[0] ? [0] : [];
  for (let k = 1; 1 << k <= counts.length; k++) firstLists.push((1 << k) - 1);
  return {
    positive: firstLists.filter((history) => seen.has(sizeOf(history))),
    zero: firstLists.filter((history) => !seen.has(sizeOf(history))),
  };
}

/** Four decimals are more than any such answer turns on; elimination without fractions needs whole numbers. */
const inWholeNumbers = (column: Float64Array): Float64Array =>
  column.every(Number.isInteger) ? column : column.map((value) => Math.round(1e4 * value));

/** A model of how easily people are seen: whether each list has an effect of its own, and how people differ. */
export interface HeterogeneityModel {
  readonly listEffects: boolean;
  readonly form: HeterogeneityForm | "normal";
}

export interface HeterogeneityFit {
  readonly parameters: number;
  readonly dark: number;
  /** Of the dark figure, and so of the total: sqrt(dark + dark^2 variance of the intercept). */
  readonly standardError: number;
  /** Poisson log-likelihood without the factorials. */
  readonly logLikelihood: number;
  /**
   * Minus half the deviance of the same model when `dark` > 0 people on no list are counted too; NaN without a maximum.
   */
  readonly profile: (dark: number) => number;
}

/**
 * Fits one model to a table of 2^lists counts, three lists or more, whose sums are `sums`. Returns the code of
 * `fitModels` where there is no estimate. Cost: microseconds, with normal heterogeneity milliseconds (see the fits).
 * Source: R package Rcapture 1.4-4, closedp.t and closedpCI.t.
 */
export function fitHeterogeneityModel(
  { listEffects, form }: HeterogeneityModel,
  counts: Float64Array,
  sums: CaptureSums,
): HeterogeneityFit | typeof noMaximum | typeof notConverged {
  const exists = (design: CaptureDesign): boolean => captureFitExists(design, counts);
  const plain = captureDesign(sums.lists, listEffects, []);
  if (form === "chao") {
    const fit = fitChaoDesign(listEffects, sums, exists);
    if (typeof fit === "number") return fit;
    const counted = counts.slice();
    return described(fit, sums, (more) => {
      counted[0] = more.frequencies[0]!;
      const refit = fitChaoDesign(listEffects, more, (design) => captureFitExists(design, counted));
      return typeof refit === "number" ? null : refit;
    });
  }
  if (form === "normal") {
    if (!exists(plain)) return noMaximum;
    const fit = fitNormalHeterogeneity(listEffects, sums);
    return fit ? described(fit, sums, (more) => fitNormalHeterogeneity(listEffects, more)) : notConverged;
  }
  const column = heterogeneityColumn(form, sums.lists);
  const design = column ? captureDesign(sums.lists, listEffects, [column]) : plain;
  if (!exists(design)) return noMaximum;
  const fit = fitCaptureDesign(design, sums);
  return fit ? described(fit, sums, (more) => fitCaptureDesign(design, more)) : notConverged;
}

function described(
  { parameters, dark, interceptVariance, logLikelihood }: CaptureFit,
  sums: CaptureSums,
  refit: (sums: CaptureSums) => CaptureFit | null,
): HeterogeneityFit {
  return {
    parameters: parameters.length,
    dark,
    standardError: Math.sqrt(dark + dark ** 2 * interceptVariance),
    logLikelihood,
    profile: (more) => {
      const counted = withDarkCell(sums, more);
      const fit = refit(counted);
      return fit ? fit.logLikelihood - counted.perfectFit : Number.NaN;
    },
  };
}

/**
 * Chao's lower bound as a log-linear model: M0, or Mt with `listEffects`, plus the columns max(0, k - i + 1) of eta_3
 * to eta_L. An eta is never negative: those fitted below 0 are set to 0, all at once, and the rest is fitted again
 * until none is. Where nobody is on exactly i lists, eta_i would be minus infinity and is left out from the start.
 * `exists` says of a design whether its likelihood has a maximum. The code of `fitModels` when one on the way has none,
 * as when nobody is on exactly two lists, or is not found. Cost: at most lists - 1 fits.
 * Source: Rivest and Baillargeon (2007), Biometrics 63, 999-1006; R package Rcapture 1.4-4, its default.
 */
function fitChaoDesign(
  listEffects: boolean,
  sums: CaptureSums,
  exists: (design: CaptureDesign) => boolean,
): CaptureFit | typeof noMaximum | typeof notConverged {
  const { lists, frequencies } = sums;
  let etas: number[] = [];
  for (let eta = 3; eta <= lists; eta++) if (frequencies[eta]! > 0) etas.push(eta);
  for (;;) {
    const columns = etas.map((eta) => chaoColumn(eta, lists));
    const design = captureDesign(lists, listEffects, columns);
    if (!exists(design)) return noMaximum;
    const fit = fitCaptureDesign(design, sums);
    if (!fit) return notConverged;
    const first = design.columns.length - etas.length;
    const kept = etas.filter((_, index) => fit.parameters[first + index]! >= 0);
    if (kept.length === etas.length) return fit;
    etas = kept;
  }
}
