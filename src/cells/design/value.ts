import type { DesignResults } from "../../model/design-results.ts";
import type { GridEntry } from "../../model/fields.ts";
import type { PresentData } from "../../scenarios/design/present-design.ts";

/** Ways to collect data that are to be compared with the present one. */
export type DesignSpec = {
  /** The estimate, or the table, that tells how the data are collected now. */
  readonly base: string;
  /** People in all; by default as many as the base estimates. */
  readonly people: number | "auto";
  readonly plans: readonly GridEntry[];
  /** Share of keys that fail now. */
  readonly "missed-links": number;
  /** Pairs of lists that depend on each other now. */
  readonly dependence: PresentData["dependences"];
  /** By formula where it holds for all plans, else by simulation. */
  readonly by: "auto" | DesignResults["method"];
  /** What the simulated data are estimated by. */
  readonly method: string;
  readonly replicates: number;
};

/** What each plan can be expected to bring, and what that rests on. */
export interface DesignValue extends DesignResults {
  readonly base: string;
  /** People in all at present, and who says so. */
  readonly people: number;
  readonly peopleFrom: "spec" | "estimate";
  /** How the simulated data were estimated; null where nothing was simulated. */
  readonly simulated: { readonly method: string; readonly replicates: number } | null;
  /** Rows that there will be when all are there. */
  readonly planned: number;
}
