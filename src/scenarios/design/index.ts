import { dependence } from "./dependence.ts";
import type { DesignPlan } from "./design-plan.ts";
import { linkage } from "./linkage.ts";
import { newList } from "./new-list.ts";
import { outreach } from "./outreach.ts";
import { years } from "./years.ts";

/** The plans to collect more or better data, by the key that a notebook writes; they are applied in this order. */
export const designPlans = {
  years,
  "new-list": newList,
  outreach,
  linkage,
  dependence,
} as const satisfies Readonly<Record<string, DesignPlan>>;

export type DesignPlanName = keyof typeof designPlans;
