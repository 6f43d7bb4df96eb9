import type { Scenario } from "../model/scenario.ts";
import { censor } from "./censor.ts";
import { dependence } from "./dependence.ts";
import { linkage } from "./linkage.ts";
import { drop, merge, only } from "./lists.ts";
import { method, options, prior } from "./method.ts";
import { definition, strata, years } from "./people.ts";

/**
 * The ways to vary an estimate, by the key that a notebook writes, in the order in which they are applied: those that
 * change the data, the method and its options, then those that distort the data or read the estimate otherwise.
 */
export const scenarios = {
  drop,
  merge,
  only,
  years,
  strata,
  definition,
  method,
  options,
  prior,
  censor,
  linkage,
  dependence,
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof scenarios;
