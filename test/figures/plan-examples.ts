import type { KnownList } from "../../src/model/check.ts";
import type { DesignResults, DesignRow } from "../../src/model/design-results.ts";
import { said } from "../locale/in-every-language.ts";
import { estimate } from "./examples.ts";

/** Two lists covered, one missed from below, one from above, one without an interval, and one without an estimate. */
export const knownLists: readonly KnownList[] = [
  { list: "LA", size: 94, observed: 40, estimate: estimate(40, 112, { 95: [71, 240] }) },
  { list: "NG", size: 567, observed: 104, estimate: estimate(104, 610, { 95: [402, 980] }) },
  { list: "PFNCA", size: 1169, observed: 174, estimate: estimate(174, 690, { 95: [480, 1040] }) },
  { list: "GO", size: 807, observed: 112, estimate: estimate(112, 1900, { 95: [1100, 3600] }) },
  { list: "GP", size: 336, observed: 20, estimate: estimate(20, 210) },
  { list: "the lists of the police districts", size: 61, observed: 3, estimate: null },
];

export const oneMiss: readonly KnownList[] = knownLists.slice(0, 3);

function plan(en: string, da: string, row: Partial<DesignRow>): DesignRow {
  return {
    ...{ label: said(en, da), people: 365, seen: 73, pairOverlaps: 12.4 },
    ...{ variation: 0.38, widthFactor: 4.4, withoutEstimate: null, bias: null },
    ...row,
  };
}

/** Darroch's plans for a year of 365 people of whom 73 are seen. */
export const plans: DesignResults = {
  method: "darroch",
  rows: [
    plan("as now", "som nu", {}),
    plan("NGOs reach twice as many", "NGO'erne når dobbelt så mange", { variation: 0.3, widthFactor: 3.2 }),
    plan("one more list that reaches 10%", "en liste mere, der når 10 %", { variation: 0.24, widthFactor: 2.5 }),
    plan("one more list that reaches 20%", "en liste mere, der når 20 %", { variation: 0.18, widthFactor: 2 }),
    plan("10 years", "10 år", { people: 3650, seen: 730, variation: 0.12, widthFactor: 1.6 }),
  ],
};

/** A plan that simulation could say nothing of, and one that is worse than the present one. */
export const simulatedPlans: DesignResults = {
  method: "simulation",
  rows: [
    plan("as now", "som nu", { withoutEstimate: 0.02, bias: 1.04 }),
    plan("half of the links missed", "halvdelen af forbindelserne overset", {
      variation: 0.71,
      widthFactor: 13.2,
      withoutEstimate: 0.21,
      bias: 2.1,
    }),
    plan("one list only", "kun én liste", { variation: null, widthFactor: null, withoutEstimate: 1 }),
  ],
};
