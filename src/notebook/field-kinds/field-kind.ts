import type * as v from "valibot";
import type { FieldWords } from "../../model/field-words.ts";
import type { Field, Fields, KeyField } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import type { Expected, Problem } from "../../model/problem.ts";
import type { Located } from "../document.ts";
import type { YamlNode } from "../yaml-node.ts";

export type Schema = v.GenericSchema<unknown, unknown>;

/**
 * All that is known of a kind of field but the control that a form shows for it: notebooks are read by it, forms are
 * filled by it, and the help tells it. All functions are methods, so that kinds of different fields fit in one table.
 */
export interface FieldKind<F extends Field = Field> {
  /** Of a value as it is written. */
  schema(field: F): Schema;
  /** What holds where nothing is written; undefined where something must be. */
  usual(field: F): unknown;
  /** What its value should be. */
  expected(field: F): Expected;
  /** What a form holds before anybody has entered anything; it need not be enough yet. */
  start(field: F): unknown;
  /** What may be entered, in a short sentence; null where the choices that are offered say it. */
  boundsInWords(field: F, language: Language): string | null;
  /** What holds where nothing is written; null where something must be, and where fields within it say it. */
  usualInWords(field: F, words: FieldWords, language: Language): string | null;
  /** Whether the control of a form can show what is written, right or wrong; what it cannot is left to YAML. */
  canShow(field: F, written: unknown): boolean;
  /** The fields that it holds under names of their own, for the help. */
  within(field: F): Fields;
  /** Where a step into its value leads; null where the value is one whole, whatever its parts. */
  inside(field: F): Inside | null;
  /** The kinds of the cells that it names; none where it names no cells. */
  refersTo(field: F): readonly string[];
  readonly grid: GridKind<F>;
}

/** What lies one step into a value: at a name, at a key that is not known beforehand, or at a position. */
export type Inside =
  | { readonly by: "name"; readonly fields: Fields }
  | { readonly by: "key"; readonly keys: KeyField; readonly values: Field }
  | {
      readonly by: "position";
      /** The names of which one tells what the item is. */
      readonly sorts: readonly string[];
      /** Null where none of the names is there. */
      fieldsOf(item: unknown): Fields | null;
    };

/** How a kind of field is read under a key of a grid, which holds one value or several. */
export interface GridKind<F extends Field = Field> {
  /** What is written as one value, which may stand for several as a range does; null leaves it to the schema. */
  read(field: F, node: YamlNode, at: GridPlace): ValuesReading | null;
  /** Whether a list is one value of it, if it is a right one. */
  isOneList(field: F): boolean;
  /** Whether one value of it may be a list. */
  takesList(field: F): boolean;
  /** Whether a list is nothing but several values of it, right or wrong. */
  readonly listIsSeveral: boolean;
  /** Whether somebody must have meant this one of several ways to write a value, as what is written has its keys. */
  isMeant(field: F, node: YamlNode): boolean;
  /** Whether no value is tried before somebody chooses one. */
  readonly startsEmpty: boolean;
}

export type ValuesReading =
  | { readonly ok: true; readonly values: readonly unknown[] }
  | { readonly ok: false; readonly located: Located };

/** Where the values of a key of a grid are read. */
export interface GridPlace {
  /** The key that problems name. */
  readonly key: string;
  /** Combinations that a group of several values may make at most. */
  readonly most: number;
}

export const read = (values: readonly unknown[]): ValuesReading => ({ ok: true, values });

export const wrongValue = (key: string, expected: Expected): Problem => ({ code: "wrong-value", key, expected });

export const unread = (node: YamlNode, problem: Problem): ValuesReading => ({
  ok: false,
  located: { ...node.place, problem },
});

export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
