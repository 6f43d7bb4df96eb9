import * as v from "valibot";
import type { InEveryLanguage } from "./language.ts";
import { type Output, object } from "./schema.ts";

const finite = v.nullable(v.pipe(v.number(), v.finite()));

/** What is to be expected of an estimate: how far it scatters, and where. */
export const expectationSchema = object({
  /** Coefficient of variation of the estimated total; null where too few estimates can be expected to tell. */
  variation: finite,
  /** Ratio of the upper to the lower end of a 95 % interval; null where `variation` is. */
  widthFactor: finite,
  /** Share of simulated data sets without an estimate; null where it is the formula's. */
  withoutEstimate: finite,
  /** Median of the simulated estimates over the truth; null where it is the formula's or there are too few. */
  bias: finite,
});
export type Expectation = Output<typeof expectationSchema>;

/** What is to be expected of one way to collect data. */
export interface DesignRow extends Expectation {
  /** In a few words, such as "NGO reaches twice as many". */
  readonly label: InEveryLanguage<string>;
  /** People in all whom the plan is about: of one year, or of all its years. */
  readonly people: number;
  /** Expected people known to at least one list, each counted once even where links between lists are missed. */
  readonly seen: number;
  /** Expected overlaps of pairs of lists in all, as far as linkage finds them. */
  readonly pairOverlaps: number;
}

/** Ways to collect data, the present one first; the last ones may not be there yet. */
export interface DesignResults {
  readonly method: "darroch" | "simulation";
  readonly rows: readonly DesignRow[];
}

/** A median further off the truth than this share cannot be put down to the chance of a simulation. */
const noticeableBias = 0.1;

/** Whether the estimates of a plan lie so far off the truth that a narrow interval of theirs would mislead. */
export const isMisleading = ({ bias }: DesignRow): boolean => bias !== null && Math.abs(bias - 1) > noticeableBias;
