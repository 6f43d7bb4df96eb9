import type { InEveryLanguage } from "./language.ts";

/** What is to be expected of one way to collect data. */
export interface DesignRow {
  /** In a few words, such as "NGO reaches twice as many". */
  readonly label: InEveryLanguage<string>;
  /** People in all whom the plan is about: of one year, or of all its years. */
  readonly people: number;
  /** Expected people seen by at least one list. */
  readonly seen: number;
  /** Expected overlaps of pairs of lists in all. */
  readonly pairOverlaps: number;
  /** Expected coefficient of variation of the estimated total. */
  readonly variation: number;
  /** Expected ratio of the upper to the lower end of a 95 % interval; null where simulation gave too few estimates. */
  readonly widthFactor: number | null;
  /** Share of simulated data sets without an estimate; null where it is the formula's. */
  readonly withoutEstimate: number | null;
  /** Median of the simulated estimates over the truth; null where it is the formula's. */
  readonly bias: number | null;
}

/** Ways to collect data, the present one first. */
export interface DesignResults {
  readonly method: "darroch" | "simulation";
  readonly rows: readonly DesignRow[];
}
