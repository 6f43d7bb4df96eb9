import { noMaximum, notConverged, notIdentifiable } from "../kernel/loglinear/fit-models.ts";
import type { NotEstimable } from "./problem.ts";

/** The reason behind the code of a model without an estimate (see `fitModels`); the code must not be 0. */
export function notEstimable(code: number): NotEstimable {
  switch (code) {
    case noMaximum:
      return "no-maximum";
    case notIdentifiable:
      return "not-identifiable";
    case noMaximum + notIdentifiable:
      return "no-maximum-and-not-identifiable";
    case notConverged:
      return "did-not-converge";
    default:
      throw new RangeError(`no such code: ${code}`);
  }
}
