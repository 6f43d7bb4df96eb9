import * as v from "valibot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatPlain } from "../../locale/numbers.ts";
import type { FieldWords } from "../../model/field-words.ts";
import type { Field, Fields } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import type { Expected, Problem } from "../../model/problem.ts";
import type { Reference } from "../document.ts";
import type { YamlNode } from "../yaml-node.ts";
import {
  type FieldKind,
  type GridPlace,
  type Inside,
  isMapping,
  read,
  type Schema,
  unread,
  type ValuesReading,
  wrongValue,
} from "./field-kind.ts";
import * as single from "./single-kinds.ts";

type FieldOf<Kind extends Field["kind"]> = Extract<Field, { readonly kind: Kind }>;
type KindOf<Kind extends Field["kind"]> = FieldKind<FieldOf<Kind>>;

/** What most fields that hold others have in common. */
const compound = { boundsInWords: () => null, usualInWords: () => null, refersTo: () => [] };

/** What a kind that cannot stand within a grid is there. */
const notInGrid = single.onePiece;

const group: KindOf<"group"> = {
  ...compound,
  schema: ({ fields }) => fieldsSchema(fields),
  usual: () => ({}),
  expected: () => ({ kind: "mapping" }),
  start: () => ({}),
  canShow: ({ fields }, written) => isMapping(written) && membersShown(fields, written),
  within: ({ fields }) => fields,
  inside: ({ fields }) => ({ by: "name", fields }),
  grid: {
    ...single.onePiece,
    /** Every combination of the values of its members, with the defaults of those that are not written. */
    read(field, node, at) {
      const { fields } = field;
      const combined = combinations(field, fields, node, at);
      if (!combined.ok) return combined;
      const unwritten = Object.fromEntries(Object.entries(fields).filter(([key]) => !node.children.has(key)));
      const defaults = v.safeParse(fieldsSchema(unwritten), {});
      if (defaults.success) {
        return read(combined.values.map((one) => ({ ...Object(defaults.output), ...Object(one) })));
      }
      const missing = Object.entries<Field>(unwritten).find(([key, each]) => !v.is(fieldsSchema({ [key]: each }), {}));
      return { ok: false, located: { ...node.keyPlace, problem: { code: "missing-key", key: missing?.[0] ?? "" } } };
    },
    listIsSeveral: true,
    isMeant: ({ fields }, { children }) => Object.keys(fields).some((key) => children.has(key)),
  },
};

const some: KindOf<"some"> = {
  ...compound,
  schema: ({ of }) =>
    v.pipe(
      v.custom(isMapping),
      v.objectWithRest(
        Object.fromEntries(Object.entries(of).map(([name, each]) => [name, v.optional(fieldSchema(each))])),
        v.never(),
      ),
      v.check((written) => Object.keys(written).length > 0),
    ),
  usual: () => undefined,
  expected: ({ of }) => ({ kind: "some-keys", keys: Object.keys(of) }),
  start: () => ({}),
  canShow: ({ of }, written) => isMapping(written) && membersShown(of, written),
  within: ({ of }) => of,
  inside: () => null,
  grid: {
    ...single.onePiece,
    read: (field, node, at) =>
      Object.keys(node.value ?? {}).length === 0 ? wrong(field, node, at) : combinations(field, field.of, node, at),
    isMeant: ({ of }, { children }) => Object.keys(of).some((key) => children.has(key)),
  },
};

const mapping: KindOf<"mapping"> = {
  ...compound,
  schema: (field) =>
    v.pipe(
      v.custom(isMapping),
      v.record(single.keySchema(field.keys), fieldSchema(field.values)),
      v.check((written) => field.default !== undefined || Object.keys(written).length > 0),
    ),
  usual: (field) => field.default,
  expected: ({ keys, values }) => ({
    kind: "mapping-from",
    keys: single.expectedOfKey(keys),
    values: expectedOf(values),
  }),
  start: () => ({}),
  usualInWords: (field, _words, language) =>
    field.default === undefined ? null : catalogues[language].fields.facts.none,
  canShow: ({ values }, written) => isMapping(written) && Object.values(written).every((each) => canShow(values, each)),
  within: () => ({}),
  inside: ({ keys, values }) => ({ by: "key", keys, values }),
  grid: single.onePiece,
};

const either: KindOf<"either"> = {
  ...compound,
  schema: ({ of }) => v.union(of.map(fieldSchema)),
  usual: () => undefined,
  expected: ({ of }) => ({ kind: "either", of: of.map(asAlternative) }),
  start({ of: [first] }) {
    return first?.kind === "choice" ? first.choices[0] : first && startingValue(first);
  },
  canShow: ({ of }, written) => of.some((each) => canShow(each, written)),
  within: ({ of }) => Object.assign({}, ...of.map(fieldsWithin)),
  inside: () => null,
  grid: {
    ...single.onePiece,
    /** The first way that takes what is written; what is wrong with the one that was meant, where that shows. */
    read(field, node, at) {
      const readings = field.of.map((each) => oneWritten(each, node, at));
      const taken = readings.find((reading) => reading.ok);
      if (taken) return taken;
      const meant = field.of.flatMap((each, index) =>
        isMapping(node.value) && kindOf(each).grid.isMeant(each, node) ? (readings[index] ?? []) : [],
      );
      const [only, ...others] = meant;
      return only && others.length === 0 ? only : wrong(field, node, at);
    },
    takesList: ({ of }) => of.some(takesList),
  },
};

const groups: KindOf<"groups"> = {
  ...compound,
  schema: (field) =>
    v.pipe(
      v.array(
        v.lazy((item) => {
          const fields = groupFields(field, item);
          return fields ? fieldsSchema(fields) : v.never();
        }),
      ),
      v.maxLength(field.most),
    ),
  usual: () => [],
  expected: ({ of }) => ({ kind: "list-of-groups", choices: Object.keys(of) }),
  start: () => [],
  boundsInWords: ({ most }, language) => catalogues[language].fields.facts.most(formatPlain(most, language)),
  usualInWords: (_field, _words, language) => catalogues[language].fields.facts.none,
  canShow: (field, written) =>
    Array.isArray(written) &&
    written.every((item) => {
      const fields = groupFields(field, item);
      return fields !== null && membersShown(fields, item);
    }),
  within: ({ of }) =>
    Object.fromEntries(Object.entries(of).map(([name, fields]) => [name, { kind: "group", fields } as const])),
  inside: (field) => ({
    by: "position",
    sorts: Object.keys(field.of),
    fieldsOf: (item) => groupFields(field, item),
  }),
  grid: notInGrid,
};

const grid: KindOf<"grid"> = {
  ...compound,
  // Its values are read one by one, with their places; see `readGrid`.
  schema: () => v.unknown(),
  usual: () => undefined,
  expected: ({ of }) => ({ kind: "grid", keys: Object.keys(of) }),
  start: () => [],
  boundsInWords: ({ most }, language) => catalogues[language].fields.facts.most(formatPlain(most, language)),
  canShow: ({ of }, written) =>
    Array.isArray(written) &&
    written.every((item) => isMapping(item) && Object.keys(item).every((key) => Object.hasOwn(of, key))),
  within: ({ of }) => of,
  inside: () => null,
  grid: notInGrid,
};

/** Every kind of field. One that lacks a facet does not compile, nor does one that a form has no control for. */
const fieldKinds: { readonly [Kind in Field["kind"]]: KindOf<Kind> } = {
  number: single.number,
  "number-or-auto": single.numberOrAuto,
  flag: single.flag,
  choice: single.choice,
  text: single.text,
  levels: single.levels,
  names: single.names,
  name: single.name,
  hash: single.hash,
  count: single.counted,
  histories: single.histories,
  cell: single.cell,
  group,
  some,
  mapping,
  either,
  groups,
  grid,
};

// The compiler cannot see that a field and the kind of its name belong together; the mapped type above says so.
const kindOf = (field: Field): FieldKind => fieldKinds[field.kind] as FieldKind;

/** The schema of one field's value when it is written. */
export const fieldSchema = (field: Field): Schema => kindOf(field).schema(field);

/** The closed schema of a set of fields: a key that is left out gets its default, a key that is not in the set fails. */
export function fieldsSchema(fields: Fields): Schema {
  const entries = Object.entries(fields).map(([name, field]) => {
    const usual = kindOf(field).usual(field);
    return [name, usual === undefined ? fieldSchema(field) : v.optional(fieldSchema(field), usual)] as const;
  });
  return v.pipe(v.custom(isMapping), v.objectWithRest(Object.fromEntries(entries), v.never()));
}

/** What the value of a field should be. */
export const expectedOf = (field: Field): Expected => kindOf(field).expected(field);

/** What a field holds when it is asked for anew, before anybody has entered anything; it need not be enough yet. */
export const startingValue = (field: Field): unknown => kindOf(field).start(field);

/** The same under a key of a grid. */
export const startingValueInGrid = (field: Field): unknown =>
  kindOf(field).grid.startsEmpty ? [] : startingValue(field);

/** What may be entered, in a short sentence; null where there is nothing to say beyond the choices that are offered. */
export const fieldBounds = (field: Field, language: Language): string | null =>
  kindOf(field).boundsInWords(field, language);

/** What holds where nothing is entered; null where something must be. */
export const fieldDefault = (field: Field, words: FieldWords, language: Language): string | null =>
  kindOf(field).usualInWords(field, words, language);

/** The fields that a field holds under names of their own. */
export const fieldsWithin = (field: Field): Fields => kindOf(field).within(field);

/** Where a step into the value of a field leads; null where it is one whole, whatever its parts. */
export const insideOf = (field: Field): Inside | null => kindOf(field).inside(field);

/** Whether the control of a field can show what is written, right or wrong; what it cannot is left to YAML. */
export const canShow = (field: Field, written: unknown): boolean =>
  written === undefined || written === null || kindOf(field).canShow(field, written);

/** Whether a list is nothing but several values of a field, right or wrong. */
export const listIsSeveral = (field: Field): boolean => kindOf(field).grid.listIsSeveral;

/** The fields of one item of a list of groups, by the first sort whose name is among its keys; null where none is. */
export function groupFields({ of }: FieldOf<"groups">, item: unknown): Fields | null {
  if (!isMapping(item)) return null;
  const sort = Object.keys(item).find((key) => Object.hasOwn(of, key));
  return sort === undefined ? null : (of[sort] ?? null);
}

/** The names of cells that a valid value mentions, in the order in which the fields are declared. */
export function referencesOf(fields: Fields, node: YamlNode): Reference[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const child = node.children.get(key);
    if (child === undefined) return [];
    const inside = insideOf(field);
    if (inside?.by === "name") return referencesOf(inside.fields, child);
    if (inside?.by === "position") {
      return [...child.children.values()].flatMap((item) => referencesOf(inside.fieldsOf(item.value) ?? {}, item));
    }
    const of = kindOf(field).refersTo(field);
    return of.length === 0
      ? []
      : [child, ...child.children.values()].flatMap(({ value, place }) =>
          typeof value === "string" ? [{ ...place, name: value, of }] : [],
        );
  });
}

/**
 * The values that a key of a grid holds: those of a list, each by itself, where every item is a value of the field, or
 * else what is written as one value. So `[NG, GO]` is two names, `[[NG, GO]]` one value of two names, and a field that
 * needs two names, or takes so many at most, has `[PF, NCA]` as one. Cost: the size of the node, and the combinations of
 * its groups.
 */
export function gridValues(field: Field, node: YamlNode, at: GridPlace): ValuesReading {
  if (!Array.isArray(node.value)) return oneWritten(field, node, at);
  const isOne = kindOf(field).grid.isOneList(field) && v.is(fieldSchema(field), node.value);
  if (isOne) return parsed(field, node, at);
  const items = [...node.children.values()].map((item) => oneWritten(field, item, at));
  const wrongAt = items.findIndex((item) => !item.ok);
  if (items.length > 0 && wrongAt < 0) return read(items.flatMap((item) => (item.ok ? item.values : [])));
  const whole = oneWritten(field, node, at);
  // Where the first item is no value, or a list is what the field takes, the list was meant as one value.
  if (whole.ok || wrongAt === -1 || (wrongAt === 0 && takesList(field))) return whole;
  return items[wrongAt] ?? whole;
}

const takesList = (field: Field): boolean => kindOf(field).grid.takesList(field);

/** What is written as one value; it may still stand for several, as a range or a group with several values in it. */
const oneWritten = (field: Field, node: YamlNode, at: GridPlace): ValuesReading =>
  kindOf(field).grid.read(field, node, at) ?? parsed(field, node, at);

function parsed(field: Field, node: YamlNode, at: GridPlace): ValuesReading {
  const result = v.safeParse(fieldSchema(field), node.value);
  return result.success ? read([result.output]) : wrong(field, node, at);
}

/** Every combination of the values of the members that are written, the last member varying fastest. */
function combinations(field: Field, known: Fields, node: YamlNode, at: GridPlace): ValuesReading {
  if (!isMapping(node.value)) return wrong(field, node, at);
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
  return read(combined);
}

const wrong = (field: Field, node: YamlNode, { key }: GridPlace): ValuesReading =>
  unread(node, wrongValue(key, expectedOf(field)));

/** Where a group is one of several possibilities, its keys tell it from the others. */
function asAlternative(field: Field): Expected {
  const inside = insideOf(field);
  return inside?.by === "name" ? { kind: "keys", keys: Object.keys(inside.fields) } : expectedOf(field);
}

const membersShown = (of: Fields, written: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(written).every(([key, each]) => {
    const member = Object.hasOwn(of, key) ? of[key] : undefined;
    return member !== undefined && canShow(member, each);
  });
