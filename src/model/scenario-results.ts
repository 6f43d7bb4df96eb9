import * as v from "valibot";
import { estimateSchema, type NumberedEstimate } from "./estimate.ts";
import type { InEveryLanguage } from "./language.ts";
import { problemSchema } from "./problem.ts";
import { list, type Output, object } from "./schema.ts";

/** What came of a scenario. */
export const scenarioOutcomeSchema = object({
  /** Null until it is there. */
  outcome: v.nullable(
    v.variant("ok", [
      object({ ok: v.literal(true), value: estimateSchema }),
      object({ ok: v.literal(false), problem: problemSchema }),
    ]),
  ),
  /** What qualifies it. */
  notes: list(problemSchema),
});
export type ScenarioOutcome = Output<typeof scenarioOutcomeSchema>;

/** A scenario with one value of its field, as a row applies it. */
export interface ScenarioSettingValue {
  /** Its name in the registry. */
  readonly scenario: string;
  readonly value: unknown;
  /** That value in a few words, such as "without NG". */
  readonly label: InEveryLanguage<string>;
}

/** One scenario: what it changes of the base, and what came of it. */
export interface ScenarioRow extends ScenarioOutcome {
  /** Which entry of the cell it belongs to, from 0. */
  readonly entry: number;
  /** The scenarios that it applies, each with its value, in the order written. */
  readonly settings: readonly ScenarioSettingValue[];
  /** In a few words, such as "without NG, AIC". */
  readonly label: InEveryLanguage<string>;
}

/** A conclusion that somebody draws from an estimate: fewer, or more, than so many people in all. */
export interface Conclusion {
  readonly side: "below" | "above";
  readonly people: number;
}

/** Where a conclusion turns over as the odds ratio is turned. */
export interface TippingPoint {
  readonly conclusion: Conclusion;
  readonly holdsAtBase: boolean;
  /** The odds ratio at which it turns over; null where it does not within the range of the dial. */
  readonly at: number | null;
  /** On which side of `at` the conclusion fails. */
  readonly failsWhen: "below" | "above";
}

/** The estimate as a function of one assumed odds ratio that the data cannot show. */
export interface Dial {
  /** The two lists; null where it is the interaction of all lists. */
  readonly between: readonly [string, string] | null;
  /** By ascending odds ratio; at least two. */
  readonly points: readonly {
    readonly oddsRatio: number;
    readonly total: number;
    /** The told interval; null where there is none. */
    readonly low: number | null;
    readonly high: number | null;
  }[];
  /** The odds ratio that the base has. */
  readonly base: number;
  /** Between which odds ratios the data's own comparable ones lie; null where they have none. */
  readonly ownRange: { readonly low: number; readonly high: number } | null;
  readonly tippingPoints: readonly TippingPoint[];
}

/** A named base and its variations, in the order in which they are written. */
export interface ScenarioResults {
  readonly base: { readonly name: string; readonly estimate: NumberedEstimate };
  readonly rows: readonly ScenarioRow[];
  readonly dials: readonly Dial[];
}
