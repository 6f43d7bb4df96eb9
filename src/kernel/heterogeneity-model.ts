import { type CaptureDesign, captureDesign, type HeterogeneityForm, heterogeneityColumn } from "./capture-design.ts";
import { captureFitExists } from "./capture-fit-exists.ts";
import { type CaptureSums, withDarkCell } from "./capture-sums.ts";
import { type CaptureFit, fitCaptureDesign } from "./fit-capture-design.ts";
import { fitChaoDesign } from "./fit-chao-design.ts";
import { noMaximum, notConverged } from "./fit-models.ts";
import { fitNormalHeterogeneity } from "./fit-normal-heterogeneity.ts";

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
