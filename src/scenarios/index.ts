import type { Scenario } from "../model/scenario.ts";
import { censor } from "./censor.ts";
import { definition } from "./definition.ts";
import { dependence } from "./dependence.ts";
import { drop } from "./drop.ts";
import { linkage } from "./linkage.ts";
import { merge } from "./merge.ts";
import { method } from "./method.ts";
import { only } from "./only.ts";
import { options } from "./options.ts";
import { prior } from "./prior.ts";
import { strata } from "./strata.ts";
import { years } from "./years.ts";

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
