import type { Problem } from "../../model/problem.ts";

/**
 * Problems whose sentences hold no count of a table and do not say which histories nobody shows. All others may, and so
 * may those that are not known yet.
 */
const countless: ReadonlySet<Problem["code"]> = new Set([
  "blocked",
  "bug",
  "cancelled",
  "worker-crashed",
  "upload-missing",
  "unknown-dataset",
  "unknown-figures",
  "unknown-list",
  "unknown-cell",
  "bad-model",
  "too-few-lists",
  "too-few-lists-left",
  "two-lists",
  "too-many-models",
  "too-many-to-exhaust",
  "order-too-high",
  "no-estimable-model",
  "no-upper-limit",
  "no-likelihood-peak",
  "interval-not-monotone",
  "resamples-unfitted",
  "near-tie",
  "not-protectable",
  "no-such-column",
  "no-such-stratum",
]);

/** The problem, or, where it could tell a count of an upload, that it is not told. */
export const guardedProblem = (problem: Problem): Problem =>
  countless.has(problem.code) ? problem : { code: "reason-withheld" };

/** Of the problems that qualify something those that tell no count. */
export const guardedNotes = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ code }) => countless.has(code));
