import type { HeterogeneityModel } from "../../src/kernel/capture/heterogeneity-model.ts";
import { readGolden } from "./read-golden.ts";

/** A fit as Rcapture reports it. */
export interface GoldenFit {
  readonly abundance: number;
  readonly stderr: number;
  readonly deviance: number;
  readonly df: number;
  readonly AIC: number;
  readonly BIC: number;
  readonly infoFit: number;
}

export interface GoldenInterval {
  readonly model: string;
  readonly poisson: GoldenFit;
  readonly total: number | null;
  readonly low: number;
  readonly high: string;
  readonly infoCI: number | null;
}

interface GoldenHeterogeneity {
  readonly closedp_t: Readonly<Record<string, GoldenFit>>;
  readonly closedp_0: Readonly<Record<string, GoldenFit>>;
  readonly closedpCI_t: readonly GoldenInterval[];
}

export const goldenHeterogeneity = readGolden<{ readonly tables: Readonly<Record<string, GoldenHeterogeneity>> }>(
  "heterogeneity.json",
).tables;

const forms = [
  [/Chao/, "chao"],
  [/Poisson2/, "poisson2"],
  [/Darroch/, "darroch"],
  [/Gamma3\.5/, "gamma"],
  [/Normal/, "normal"],
] as const;

/** "Mth Chao (LB)" and its like. */
export const modelFromRcapture = (name: string): HeterogeneityModel => ({
  listEffects: name.startsWith("Mt"),
  form: forms.find(([pattern]) => pattern.test(name))?.[1] ?? "none",
});
