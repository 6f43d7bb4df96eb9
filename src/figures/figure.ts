import type { KnownList } from "../model/check.ts";
import type { DatasetDescription } from "../model/dataset.ts";
import type { DesignResults } from "../model/design-results.ts";
import type { Interval, ModelComparison, NumberedEstimate, StabilisationRow } from "../model/estimate.ts";
import type { History } from "../model/history.ts";
import type { InEveryLanguage, Language } from "../model/language.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import type { ScenarioResults } from "../model/scenario-results.ts";
import type { TidyTable } from "../model/tidy-table.ts";

/** Estimates to be compared, in the order in which they are drawn. */
export interface EstimatesInput {
  readonly rows: readonly { readonly label: string; readonly estimate: NumberedEstimate }[];
  /** People seen, marked in the figure. */
  readonly observed: number;
}

/** An overlap table with the full names of its lists, by their short ones. */
export interface TableInput {
  readonly table: OverlapTable;
  readonly listNames: DatasetDescription["listNames"];
}

/** One estimate under the name that people know it by. */
export interface OneEstimateInput {
  readonly label: string;
  readonly estimate: NumberedEstimate;
}

/** What the chains of a sampler drew, whether or not its number is told. */
export interface ChainsInput {
  readonly label: string;
  readonly observed: number;
  /** Totals in the order in which they were drawn: at least two chains, equally long. */
  readonly chains: readonly Float64Array[];
  /** The largest R-hat of all that the sampler draws. */
  readonly rHat: number;
}

/** People seen, and between how many there are likely to be in all. */
export interface RangeInput {
  readonly observed: number;
  readonly low: number;
  /** Null where only a lower bound is claimed. */
  readonly high: number | null;
}

/** The models that an estimate compared. */
export interface ModelsInput {
  readonly label: string;
  readonly observed: number;
  readonly models: ModelComparison;
  /** Short names, in the order of the table, which the notation of models writes as signs. */
  readonly lists: readonly string[];
}

/** The intervals of an estimate as more of its models are admitted, fewest first; at least one row. */
export interface StabilisationInput {
  readonly label: string;
  readonly observed: number;
  readonly rows: readonly StabilisationRow[];
}

/** The people with one history, and how many a fitted model expects. */
export interface HistoryFit {
  readonly history: History;
  readonly observed: number;
  /** Above 0. */
  readonly fitted: number;
  /** Deviance residual: about standard normal where the model holds and people are many. */
  readonly residual: number;
}

/** How well the model of an estimate fits the counts that it was fitted to. */
export interface ResidualsInput {
  readonly label: string;
  readonly model: string;
  readonly lists: readonly string[];
  /** The worst first; without the histories of which nobody has and hardly anybody is expected to have one. */
  readonly rows: readonly HistoryFit[];
  /** Histories left out since their counts are known only within bounds. */
  readonly hidden: number;
}

/** A number of people under one heading, with what is known; the total is null where there is no estimate. */
export interface PeopleRow {
  readonly label: InEveryLanguage<string>;
  /** Null where that is not known. */
  readonly observed: number | null;
  readonly total: number | null;
  /** The one that is told; null where there is none. */
  readonly interval: Pick<Interval, "level" | "low" | "high"> | null;
  readonly claim: NumberedEstimate["claim"];
}

/** An estimate as its data grow or as time passes, in order; at least two rows. */
export interface TrajectoryInput {
  readonly along: "lists" | "years" | "strata";
  /** Whether each row holds all the data of the one before it. */
  readonly adds: boolean;
  readonly rows: readonly PeopleRow[];
}

/** People by stratum, and among how many inhabitants they are counted. */
export interface RatesInput {
  readonly rows: readonly (PeopleRow & { readonly observed: number; readonly population: number | null })[];
  /** Whether each stratum has inhabitants of its own; otherwise all are counted among the same ones. */
  readonly apart: boolean;
}

/** Published figures. */
export type TidyInput = TidyTable;

/** What a figure can be drawn from. */
export interface FigureInputs {
  readonly estimates: EstimatesInput;
  readonly "one-estimate": OneEstimateInput;
  readonly chains: ChainsInput;
  readonly range: RangeInput;
  readonly table: TableInput;
  readonly tidy: TidyInput;
  readonly scenarios: ScenarioResults;
  readonly design: DesignResults;
  readonly "known-lists": readonly KnownList[];
  readonly models: ModelsInput;
  readonly stabilisation: StabilisationInput;
  readonly residuals: ResidualsInput;
  readonly trajectory: TrajectoryInput;
  readonly rates: RatesInput;
}

/** The figure's numbers as text, for whoever would rather read them. */
export interface FigureTable {
  readonly columns: readonly { readonly name: string; readonly align: "start" | "end" }[];
  readonly rows: readonly (readonly string[])[];
}

/** What a figure says; it is drawn by another file, which brings Plot along. */
export interface Figure<From extends keyof FigureInputs> {
  /** Whether it tells how many people there are in all: the verdict then goes with it. */
  readonly tellsTotals: boolean;
  /**
   * What of it may leave the computer where it rests on lists that somebody uploaded: nothing, or whatever it shows of the
   * guarded results of its cells.
   */
  readonly ofUploads: "nothing" | "guarded";
  /** The finding in a sentence, then what is needed to read the figure. */
  caption(input: FigureInputs[From], language: Language): string;
  table(input: FigureInputs[From], language: Language): FigureTable;
}
