import type { Fields, OptionsOf } from "../model/fields.ts";
import type { InEveryLanguage } from "../model/language.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Result } from "../model/result.ts";
import type { Pool } from "../jobs/pool.ts";
import type { ComponentType } from "preact";
import type { CellViewProps } from "./cell-view.ts";

/** What a cell may use while it is evaluated. */
export interface EvaluationContext {
  readonly seed: number;
  readonly pool: Pool;
  /** Reads a shipped dataset by name. */
  loadDataset(name: string): Promise<Result<Dataset>>;
  readonly signal: AbortSignal;
  /** Fraction done, in [0, 1]. */
  onProgress(fraction: number): void;
}

/** The values of the cells that a cell refers to, by name. */
export type Inputs = ReadonlyMap<string, unknown>;

/** A kind of cell: what may be written in it, how it is evaluated, and how it is shown. */
export interface CellKind<Spec = Readonly<Record<string, unknown>>, Value = unknown> {
  readonly words: InEveryLanguage<{ readonly name: string; readonly about: string }>;
  /** The closed set of keys; it may depend on what is written (the method of an estimate brings its own). */
  fields(written: Readonly<Record<string, unknown>>): Fields;
  /** What the value depends on besides spec and inputs (estimator version, seed); part of the result key. */
  keyParts(spec: Spec, seed: number): readonly (string | number)[];
  /** Expected seconds; cells that are cheap run by themselves. */
  cost(spec: Spec, inputs: Inputs): number;
  evaluate(spec: Spec, inputs: Inputs, context: EvaluationContext): Promise<Result<Value>>;
  readonly View: ComponentType<CellViewProps<Spec, Value>>;
}

export type SpecOf<F extends Fields> = OptionsOf<F>;
