import type { EstimatesCheck, TableCheck } from "../model/check.ts";
import { boundaryTerms } from "./boundary-terms.ts";
import { containment } from "./containment.ts";
import { descriptive } from "./descriptive.ts";
import { emptyPairs } from "./empty-pairs.ts";
import { envelope } from "./envelope.ts";
import { internalConsistency } from "./internal-consistency.ts";
import { listCount } from "./list-count.ts";
import { margins } from "./margins.ts";
import { narrowInterval } from "./narrow-interval.ts";
import { nearTies } from "./near-ties.ts";
import { pairOverlaps } from "./pair-overlaps.ts";
import { partition } from "./partition.ts";
import { posteriorDoubts } from "./posterior-doubts.ts";
import { rHat } from "./r-hat.ts";
import { referrals } from "./referrals.ts";
import { runaway } from "./runaway.ts";
import { tinyLists } from "./tiny-lists.ts";
import { unfitted } from "./unfitted.ts";
import { wideInterval } from "./wide-interval.ts";

/** Every check of an overlap table, in the order in which they are shown. */
export const tableChecks = {
  "list-count": listCount,
  partition,
  containment,
  "pair-overlaps": pairOverlaps,
  referrals,
  "empty-pairs": emptyPairs,
  "tiny-lists": tinyLists,
  margins,
  descriptive,
} as const satisfies Readonly<Record<string, TableCheck>>;

/** Every check of the estimates that were made from one table, in the order in which they are shown. */
export const estimatesChecks = {
  runaway,
  "near-ties": nearTies,
  envelope,
  "wide-interval": wideInterval,
  "narrow-interval": narrowInterval,
  unfitted,
  "r-hat": rHat,
  "posterior-doubts": posteriorDoubts,
  "boundary-terms": boundaryTerms,
  "internal-consistency": internalConsistency,
} as const satisfies Readonly<Record<string, EstimatesCheck>>;

export type TableCheckName = keyof typeof tableChecks;
export type EstimatesCheckName = keyof typeof estimatesChecks;
