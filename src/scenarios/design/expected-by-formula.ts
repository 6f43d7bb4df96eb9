import { darrochVariance } from "../../kernel/capture/darroch-variance.ts";
import { normalQuantile } from "../../kernel/distributions/special-functions.ts";
import type { Expectation } from "../../model/design-results.ts";
import { type CollectionDesign, expectedSight } from "./collection-design.ts";

/** Whether Darroch's formula holds: it takes lists as independent and every record as linked rightly. */
export const formulaHolds = ({ dependentPairs, missedLinks }: CollectionDesign): boolean =>
  dependentPairs.length === 0 && missedLinks === 0;

/**
 * The coefficient of variation by Darroch's formula, and the width of a 95 % interval with log-normal ends: its upper
 * end is exp(1.96 CV) times the total and its lower end as much below it, but never below those seen.
 * Source: Darroch (1958), Biometrika 45, 343-359.
 */
export function expectedByFormula(design: CollectionDesign): Expectation {
  const { people, lists } = design;
  const reaches = lists.map(({ reach }) => reach);
  const variation = Math.sqrt(darrochVariance(people, reaches)) / people;
  const without = { withoutEstimate: null, bias: null };
  if (!Number.isFinite(variation)) return { variation: null, widthFactor: null, ...without };
  const factor = Math.exp(normalQuantile(0.975) * variation);
  const low = Math.max(people / factor, expectedSight(design).seen);
  return { variation, widthFactor: (people * factor) / low, ...without };
}
