import * as v from "valibot";
import type { EitherField, Field } from "../model/fields.ts";
import type { Expected, Problem } from "../model/problem.ts";
import type { Located } from "./document.ts";
import { expectedOf } from "./expected-of.ts";
import { fieldSchema, fieldsSchema } from "./fields-schema.ts";
import type { YamlNode } from "./yaml-node.ts";

type NumberField = Extract<Field, { readonly kind: "number" | "number-or-auto" }>;

const mostSteps = 101;

/**
 * The numbers of a written range such as `{ from: 0.25, to: 4, steps: 9 }`, both ends among them: evenly spaced, or by
 * equal factors where the field says so. Null where it is no range, leaves the bounds of the field, or meets a fraction
 * where numbers are whole.
 */
function numberRange(field: NumberField, written: unknown): readonly number[] | null {
  const parsed = v.safeParse(rangeSchema(field), written);
  if (!parsed.success) return null;
  const { from, to, steps } = parsed.output;
  const share = (step: number): number => step / (steps - 1);
  const numbers = Array.from({ length: steps }, (_, step) =>
    isLog(field) ? from * (to / from) ** share(step) : from + (to - from) * share(step),
  );
  // The last is exactly the end that was asked for, whatever the powers round to.
  numbers[steps - 1] = to;
  return field.whole && !numbers.every(Number.isInteger) ? null : numbers;
}

/** What a number that may be a range should be. */
const expectedNumberOrRange = ({ low, high, whole }: NumberField): Expected => ({
  kind: "range",
  low,
  high,
  whole,
  mostSteps,
});

const isLog = (field: NumberField): boolean => field.kind === "number" && field.spacing === "log";

function rangeSchema(field: NumberField) {
  const { low, high } = field;
  const end = v.pipe(
    v.number(),
    v.minValue(low),
    v.maxValue(high),
    v.check((value) => !isLog(field) || value > 0),
  );
  return v.strictObject({
    from: end,
    to: end,
    steps: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(mostSteps)),
  });
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

/**
 * The values that a key of a grid holds: those of a list, each by itself, where every item is a value of the field, or
 * else what is written as one value. So `[NG, GO]` is two names, `[[NG, GO]]` one value of two names, and a field that
 * needs two names, or takes so many at most, has `[PF, NCA]` as one. Cost: the size of the node, and the combinations of
 * its groups.
 */
export function gridValues(field: Field, node: YamlNode, at: GridPlace): ValuesReading {
  if (!Array.isArray(node.value)) return oneWritten(field, node, at);
  const isSet = field.kind === "names" && field.most !== undefined && v.is(fieldSchema(field), node.value);
  if (isSet) return parsed(field, node, at);
  const items = [...node.children.values()].map((item) => oneWritten(field, item, at));
  const wrong = items.findIndex((item) => !item.ok);
  if (items.length > 0 && wrong < 0) return read(items.flatMap((item) => (item.ok ? item.values : [])));
  const whole = oneWritten(field, node, at);
  // Where the first item is no value, or a list is what the field takes, the list was meant as one value.
  if (whole.ok || wrong === -1 || (wrong === 0 && takesList(field))) return whole;
  return items[wrong] ?? whole;
}

/** What is written as one value; it may still stand for several, as a range or a group with several values in it. */
function oneWritten(field: Field, node: YamlNode, at: GridPlace): ValuesReading {
  switch (field.kind) {
    case "number":
    case "number-or-auto":
      return isMapping(node) ? range(field, node, at) : parsed(field, node, at);
    case "group":
      return members(field.fields, node, at, field);
    case "some":
      return Object.keys(node.value ?? {}).length === 0 ? wrong(field, node, at) : members(field.of, node, at, field);
    case "either":
      return alternative(field, node, at);
    default:
      return parsed(field, node, at);
  }
}

function parsed(field: Field, node: YamlNode, at: GridPlace): ValuesReading {
  const result = v.safeParse(fieldSchema(field), node.value);
  return result.success ? read([result.output]) : wrong(field, node, at);
}

function range(field: NumberField, node: YamlNode, at: GridPlace): ValuesReading {
  const values = numberRange(field, node.value);
  return values ? read(values) : unread(node, wrongValue(at.key, expectedNumberOrRange(field)));
}

/** Every combination of the values of the members, the last member varying fastest; defaults filled in for a group. */
function members(
  known: Readonly<Record<string, Field>>,
  node: YamlNode,
  at: GridPlace,
  field: Extract<Field, { kind: "group" | "some" }>,
): ValuesReading {
  if (!isMapping(node)) return wrong(field, node, at);
  let combined: Readonly<Record<string, unknown>>[] = [{}];
  for (const [key, child] of node.children) {
    const member = Object.hasOwn(known, key) ? known[key] : undefined;
    if (!member) {
      const problem: Problem = { code: "unknown-key", key: String(key), known: Object.keys(known) };
      return { ok: false, located: { ...child.keyPlace, problem } };
    }
    const reading = gridValues(member, child, { ...at, key: String(key) });
    if (!reading.ok) return reading;
    const scenarios = combined.length * reading.values.length;
    if (scenarios > at.most) return unread(child, { code: "too-many-scenarios", scenarios, most: at.most });
    combined = combined.flatMap((one) => reading.values.map((value) => ({ ...one, [key]: value })));
  }
  if (field.kind === "some") return read(combined);
  const unwritten = Object.fromEntries(Object.entries(known).filter(([key]) => !node.children.has(key)));
  const defaults = v.safeParse(fieldsSchema(unwritten), {});
  if (defaults.success) return read(combined.map((one) => ({ ...Object(defaults.output), ...one })));
  const missing = Object.keys(unwritten).find((key) => !v.is(fieldsSchema({ [key]: known[key] as Field }), {})) ?? "";
  return { ok: false, located: { ...node.keyPlace, problem: { code: "missing-key", key: missing } } };
}

/** The first alternative that takes what is written; what is wrong with the one that was meant, where that shows. */
function alternative(field: EitherField, node: YamlNode, at: GridPlace): ValuesReading {
  const readings = field.of.map((each) => oneWritten(each, node, at));
  const taken = readings.find((reading) => reading.ok);
  if (taken) return taken;
  const meant = field.of.flatMap((each, index) => (isMeant(each, node) ? (readings[index] ?? []) : []));
  const [only, ...others] = meant;
  return only && others.length === 0 ? only : wrong(field, node, at);
}

/** Whether a key that is written belongs to an alternative, or a mapping can be nothing but a range. */
function isMeant(field: Field, node: YamlNode): boolean {
  if (!isMapping(node)) return false;
  if (field.kind === "group") return Object.keys(field.fields).some((key) => node.children.has(key));
  if (field.kind === "some") return Object.keys(field.of).some((key) => node.children.has(key));
  return field.kind === "number" || field.kind === "number-or-auto";
}

function takesList(field: Field): boolean {
  if (field.kind === "either") return field.of.some(takesList);
  return field.kind === "names" || field.kind === "histories" || field.kind === "levels";
}

const isMapping = ({ value }: YamlNode): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const read = (values: readonly unknown[]): ValuesReading => ({ ok: true, values });
const unread = (node: YamlNode, problem: Problem): ValuesReading => ({
  ok: false,
  located: { ...node.place, problem },
});
const wrongValue = (key: string, expected: Expected): Problem => ({ code: "wrong-value", key, expected });
const wrong = (field: Field, node: YamlNode, { key }: GridPlace): ValuesReading =>
  unread(node, wrongValue(key, expectedOf(field)));
