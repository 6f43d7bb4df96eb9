import type { IntervalKind } from "../../model/estimate.ts";
import type { Source } from "../../model/source.ts";
import { sources } from "../sources.ts";

/** What each kind of interval rests on; a kind that comes with its method has the sources of the method. */
export const intervalSources: Readonly<Partial<Record<IntervalKind, readonly Source[]>>> = {
  bca: [sources.efron1987],
  percentile: [sources.efron1993],
  calibrated: [sources.beran1987],
  "log-normal": [sources.burnham1987],
  profile: [sources.cormack1992],
};
