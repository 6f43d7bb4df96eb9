import type { Problem } from "./problem.ts";

/** What a study can carry, from nothing to an estimate without reservation. */
export const verdictLevels = ["no-estimate", "lower-bound", "with-warning", "sound"] as const;

export type VerdictLevel = (typeof verdictLevels)[number];

/** What a concern does to the verdict: forbids an estimate, leaves a lower bound, adds a warning, or is only worth knowing. */
export type Weight = "refuses" | "bounds" | "warns" | "notes";

/** Something that a check found, and how heavily it weighs. */
export interface Concern {
  readonly problem: Problem;
  readonly weight: Weight;
}

/** Whether the data of a study can carry an estimate, and why not or with which reservations. */
export interface Verdict {
  readonly level: VerdictLevel;
  /** The heaviest first; notes, which weigh nothing, are not among them. */
  readonly reasons: readonly Concern[];
}

/** Whether a study may not show in the open all that a method computed from it. */
export const isWithheld = (level: VerdictLevel | null): level is "no-estimate" | "lower-bound" =>
  level === "no-estimate" || level === "lower-bound";
