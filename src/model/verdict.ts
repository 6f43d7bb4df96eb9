import * as v from "valibot";
import { problemSchema } from "./problem.ts";
import { list, type Output, object } from "./schema.ts";

/** What a study can carry, from nothing to an estimate without reservation. */
export const verdictLevels = ["no-estimate", "lower-bound", "with-warning", "sound"] as const;

export type VerdictLevel = (typeof verdictLevels)[number];

/** What a concern does to the verdict: forbids an estimate, leaves a lower bound, adds a warning, or is only worth knowing. */
export const weights = ["refuses", "bounds", "warns", "notes"] as const;
export type Weight = (typeof weights)[number];

/** Something that a check found, and how heavily it weighs. */
const concernSchema = object({ problem: problemSchema, weight: v.picklist(weights) });
export type Concern = Output<typeof concernSchema>;

/** Whether the data of a study can carry an estimate, and why not or with which reservations. */
export const verdictSchema = object({
  level: v.picklist(verdictLevels),
  /** The heaviest first; notes, which weigh nothing, are not among them. */
  reasons: list(concernSchema),
});
export type Verdict = Output<typeof verdictSchema>;

/** The verdicts under which a study may show in the open all that a method computed from it. */
const showsAll = {
  "no-estimate": false,
  "lower-bound": false,
  "with-warning": true,
  sound: true,
} as const satisfies Readonly<Record<VerdictLevel, boolean>>;

type Withheld = { [Level in VerdictLevel]: (typeof showsAll)[Level] extends true ? never : Level }[VerdictLevel];

/** Whether a study may not show in the open all that a method computed from it. */
export const isWithheld = (level: VerdictLevel | null): level is Withheld => level !== null && !showsAll[level];
