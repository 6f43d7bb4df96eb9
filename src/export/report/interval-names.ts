import type { IntervalKind } from "../../model/estimate.ts";
import type { InEveryLanguage } from "../../model/language.ts";

/** The name of each kind of interval, for a list of them. */
export const intervalNames: InEveryLanguage<Readonly<Partial<Record<IntervalKind, string>>>> = {
  en: {
    bca: "BCa bootstrap",
    percentile: "percentile bootstrap",
    calibrated: "calibrated bootstrap",
    "log-normal": "log-normal interval",
    profile: "profile likelihood",
    credible: "credible interval",
  },
  da: {
    bca: "BCa-bootstrap",
    percentile: "percentil-bootstrap",
    calibrated: "kalibreret bootstrap",
    "log-normal": "lognormalt interval",
    profile: "profil-likelihood",
    credible: "troværdighedsinterval",
  },
};
