import type * as v from "valibot";
import type { PreparedTable } from "../data/table-steps/apply-steps.ts";
import type { Pool } from "../jobs/pool.ts";
import type { Phrase } from "../locale/phrase.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Estimate } from "../model/estimate.ts";
import type { FieldsWords } from "../model/field-words.ts";
import type { Fields } from "../model/fields.ts";
import type { Language } from "../model/language.ts";
import type { Problem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import type { ScenarioResults } from "../model/scenario-results.ts";
import type { Verdict } from "../model/verdict.ts";
import type { Keepable } from "./kept/kept-json.ts";
import type { Late } from "./late.ts";

/** What cells are evaluated with, the same for all cells of a session. */
export interface SessionContext {
  readonly pool: Pool;
  /** Reads a shipped dataset by name. */
  loadDataset(name: string): Promise<Result<Dataset>>;
  /**
   * Finds a table that was made from files on this computer by its `uploadHash`; where it is not at hand, the problem is
   * `upload-missing`, and the cell asks again only when it is run again.
   */
  loadUpload(name: string, sha256: string): Promise<Result<Dataset>>;
}

/** What a cell may use while it is evaluated. */
export interface EvaluationContext extends SessionContext {
  readonly seed: number;
  readonly signal: AbortSignal;
  /** Fraction done, in [0, 1]. */
  onProgress(fraction: number): void;
  /** What is there already, to be shown while the rest is computed. */
  onPartial(value: unknown): void;
}

/** The values of the cells that a cell refers to, by name. */
export type Inputs = ReadonlyMap<string, unknown>;

/**
 * A kind of cell: what may be written in it, how it is evaluated, and what it says. All functions are methods, so
 * that kinds of different values fit in one registry; the session pairs each kind with its own specs and values only.
 */
export interface CellKind<Spec = Readonly<Record<string, unknown>>, Value = unknown, Kept extends Keepable = Keepable> {
  /**
   * The words of the fields that no catalogue has as they are: those that what is written brings along, such as those of a
   * method, and those that hold the words of a registry.
   */
  broughtWords?(written: Readonly<Record<string, unknown>>, language: Language): FieldsWords;
  /** The closed set of keys; it may depend on what is written (the method of an estimate brings its own). */
  fields(written: Readonly<Record<string, unknown>>): Fields;
  /** What is wrong with the keys as a whole, such as two that exclude each other; null where nothing is. */
  conflict?(written: Readonly<Record<string, unknown>>): Problem | null;
  /** What the value depends on besides spec and inputs (estimator version, seed); part of the result key. */
  keyParts(spec: Spec, seed: number): readonly (string | number)[];
  /** Expected seconds; cells that are cheap run by themselves. */
  cost(spec: Spec, inputs: Inputs): number;
  /** What it computes with, where that does not come with the page; nothing is evaluated before it is loaded. */
  readonly late?: Pick<Late<unknown>, "isLoaded" | "load">;
  evaluate(spec: Spec, inputs: Inputs, context: EvaluationContext): Promise<Result<Value>>;
  /** Stands for what the value holds from outside the notebook, in the keys of the cells that need it. */
  fingerprint?(value: Value): string;
  /**
   * How a result is kept in a file; a kind without this is made anew at once, from the notebook and the results that it
   * needs.
   */
  readonly kept?: KeptForm<Spec, Value, Kept>;
  /**
   * What of a value may leave the computer when it rests on lists that somebody added there: nothing, or what is made of
   * it, part by part, with the guard.
   */
  readonly told: "nothing" | ToldForm<Value>;
  /** What the value says, in a sentence or two; of an estimate, no more than the verdict on its study lets it say. */
  finding(value: Value, language: Language, verdict: Verdict | null): Phrase;
}

/** What keeps the counts of somebody's lists from being found out. It knows values, and no cells. */
export interface Guard {
  table(table: PreparedTable): Result<PreparedTable>;
  estimate(estimate: Estimate): Estimate;
  scenarios(results: ScenarioResults): ScenarioResults;
  /** Whether a figure shows no more than the guarded results of its cells. */
  figure(kind: string): boolean;
  /** The value of a cell that this one names, as it is told; undefined where nothing of it is. */
  told(name: string): unknown;
  /** The table that the cell rests on, as it is told; null where it is not. */
  readonly data: PreparedTable | null;
}

export interface ToldForm<Value> {
  /** Null where nothing of this value may be told. */
  guarded(value: Value, guard: Guard): Result<Value> | null;
}

/** What a kind computes, as far as it is loaded late. */
export interface CellEngine<Spec, Value, Kept extends Keepable>
  extends Pick<CellKind<Spec, Value>, "cost" | "evaluate">,
    Pick<KeptForm<Spec, Value, Kept>, "schema" | "unpack"> {}

/** Results of a kind as plain data, typed arrays among them. What a file cannot hold does not compile. */
export interface KeptForm<Spec, Value, Kept extends Keepable> {
  /** What is kept; a file may hold anything, and what is otherwise is refused. */
  schema(): v.GenericSchema<unknown, Kept>;
  /** What is to be kept of a value: nothing that follows from the spec and from the cells that it needs. */
  pack(value: Value): Kept;
  /** The value again; null where what was kept can be no result of this cell. */
  unpack(kept: Kept, spec: Spec, inputs: Inputs, seed: number): Value | null;
}

/** The kinds of cell, by the word that a notebook writes. */
export type CellKinds = Readonly<Record<string, CellKind>>;
