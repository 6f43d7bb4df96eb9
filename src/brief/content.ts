import type { Estimate, IntervalKind } from "../model/estimate.ts";
import type { InEveryLanguage, Language } from "../model/language.ts";
import type { VerdictLevel } from "../model/verdict.ts";

/**
 * All that a brief shows, as plain JSON: results and no data. Of the table it holds how many people are known in all and
 * in each group, never who is on which lists. Estimated numbers are rounded to two significant figures already.
 */
export interface BriefContent {
  /** Raised when a brief that was shared before can no longer be read as this. */
  readonly format: 1;
  /** As the notebook has them, in its own language; the question is empty where it has none. */
  readonly title: string;
  readonly question: string;
  readonly language: Language;
  /** What is counted, and when; null where there is no table. */
  readonly counted: InEveryLanguage<string> | null;
  readonly period: InEveryLanguage<string> | null;
  /** Full names of the lists. */
  readonly lists: readonly InEveryLanguage<string>[];
  readonly known: BriefCount | null;
  /** Null until every estimate of the study is there or has failed. */
  readonly verdict: BriefVerdict | null;
  readonly headline: BriefHeadline;
  readonly method: BriefMethod | null;
  readonly population: BriefPopulation | null;
  readonly groups: readonly BriefGroups[];
  /** Further estimates that the notebook wants shown. */
  readonly others: readonly BriefScenario[];
  readonly scenarios: readonly BriefScenario[];
  readonly changes: BriefChanges;
  readonly sources: readonly string[];
}

/** From one number of people to another. */
export interface BriefSpan {
  readonly low: number;
  readonly high: number;
}

/** A number of people counted, or why it is not told. */
export type BriefCount =
  | ({ readonly kind: "counted" } & BriefSpan)
  /** One to four people, whom the number might give away. */
  | { readonly kind: "under-five" }
  /** Not told, as a small number could be found by subtracting it. */
  | { readonly kind: "withheld" };

export interface BriefVerdict {
  readonly level: VerdictLevel;
  /** A plain sentence each, the heaviest first. */
  readonly reasons: readonly InEveryLanguage<string>[];
}

/** What the brief leads with. */
export type BriefHeadline =
  | {
      readonly kind: "range";
      /** People in all, known and unknown. */
      readonly total: BriefSpan;
      readonly unknown: BriefSpan;
      /** People unknown for each `per` known. */
      readonly ratio: BriefSpan & { readonly per: 1 | 10 | 100 };
      readonly level: number;
    }
  | { readonly kind: "at-least"; readonly total: number; readonly unknown: number }
  /** Something has to be computed first. */
  | { readonly kind: "waiting" }
  /** The verdict forbids a number, or no method gave one. */
  | { readonly kind: "none"; readonly because: "verdict" | "no-estimate" | "no-data" };

/** How the headline was made. */
export interface BriefMethod {
  readonly name: InEveryLanguage<string>;
  readonly interval: IntervalKind;
  readonly modelling: Estimate["modelling"];
  readonly resamples: number;
}

/** Rates per 100,000 people. */
export interface BriefPopulation {
  readonly people: number;
  readonly source: string;
  readonly known: number | null;
  readonly total: BriefSpan | null;
}

/** The known people divided by one attribute, as SDG indicator 16.2.2 asks. */
export interface BriefGroups {
  /** The attribute: sex, age, form of exploitation, or year. */
  readonly by: string;
  readonly rows: readonly BriefGroup[];
}

export interface BriefGroup {
  readonly label: InEveryLanguage<string>;
  readonly known: BriefCount;
  /** Where the group was estimated by itself and its own numbers can carry that; `high` is null for a lower limit. */
  readonly total: { readonly low: number; readonly high: number | null } | null;
}

/** What comes out under another assumption. */
export interface BriefScenario {
  readonly label: InEveryLanguage<string>;
  readonly outcome:
    | ({ readonly kind: "range" } & BriefSpan)
    | { readonly kind: "at-least"; readonly low: number }
    /** So many times the headline's estimate, where the scenario was computed without a range. */
    | { readonly kind: "times"; readonly factor: number }
    | { readonly kind: "waiting" }
    | { readonly kind: "none" };
}

export interface BriefChanges {
  /** The scenario that moves the answer most, and others that are not among `scenarios`, by how many times it is multiplied. */
  readonly movers: readonly { readonly label: InEveryLanguage<string>; readonly factor: number }[];
  /** How many scenarios there are, and between which factors all of them lie; null where there are none. */
  readonly envelope: (BriefSpan & { readonly scenarios: number }) | null;
  /** Where a conclusion turns over. */
  readonly tipping: readonly InEveryLanguage<string>[];
}
