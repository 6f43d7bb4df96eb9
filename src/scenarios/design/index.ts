import { type DesignPlan, dependence, linkage, newList, outreach, years } from "./plans.ts";

/** The plans to collect more or better data, by the key that a notebook writes; they are applied in this order. */
export const designPlans = {
  years,
  "new-list": newList,
  outreach,
  linkage,
  dependence,
} as const satisfies Readonly<Record<string, DesignPlan>>;

export type DesignPlanName = keyof typeof designPlans;
