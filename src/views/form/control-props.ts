import type { JSX } from "preact";
import type { FieldWords } from "../../model/field-words.ts";
import type { Field } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import type { FormContext, PathProblem } from "./form-context.ts";

/** What every control of a form receives. */
export interface ControlProps<F extends Field = Field> {
  /** Unique on the page. */
  readonly id: string;
  readonly field: F;
  readonly words: FieldWords;
  /** As it is written; undefined where nothing is. */
  readonly value: unknown;
  /** Undefined takes it out, so that what is usual holds. */
  readonly onValue: (value: unknown) => void;
  readonly problems: readonly PathProblem[];
  readonly context: FormContext;
  readonly language: Language;
  /** Whether several values may be given, each of them to be tried, as in a grid. */
  readonly several: boolean;
  /** Asks for one value where several may be given: one row of them. */
  readonly single?: boolean;
  /** Within a group: several values are shown where they are written, and no more are offered. */
  readonly within?: boolean;
  /** The column whose values are asked for, within a mapping of columns. */
  readonly column?: string;
  /** The control of a field within this one. */
  readonly Part: (props: ControlProps) => JSX.Element | null;
}

/** The props of a control for the value of one kind of field. */
export type PropsOf<Kind extends Field["kind"]> = ControlProps<Extract<Field, { readonly kind: Kind }>>;

/** A mapping with another value under one key, in its place; without it for undefined; undefined if nothing is left. */
export function withMember(
  mapping: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): Readonly<Record<string, unknown>> | undefined {
  const next = Object.entries({ ...mapping, [key]: value }).filter(([, each]) => each !== undefined);
  return next.length === 0 ? undefined : Object.fromEntries(next);
}
