import { type CaptureDesign, captureDesign, chaoColumn } from "./capture-design.ts";
import type { CaptureSums } from "./capture-sums.ts";
import { type CaptureFit, fitCaptureDesign } from "./fit-capture-design.ts";
import { noMaximum, notConverged } from "./fit-models.ts";

/**
 * Chao's lower bound as a log-linear model: M0, or Mt with `listEffects`, plus the columns max(0, k - i + 1) of eta_3
 * to eta_L. An eta is never negative: those fitted below 0 are set to 0, all at once, and the rest is fitted again
 * until none is. Where nobody is on exactly i lists, eta_i would be minus infinity and is left out from the start.
 * `exists` says of a design whether its likelihood has a maximum. The code of `fitModels` when one on the way has none,
 * as when nobody is on exactly two lists, or is not found. Cost: at most lists - 1 fits.
 * Source: Rivest and Baillargeon (2007), Biometrics 63, 999-1006; R package Rcapture 1.4-4, its default.
 */
export function fitChaoDesign(
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
