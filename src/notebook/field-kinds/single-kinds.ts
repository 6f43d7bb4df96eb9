import * as v from "valibot";
import { type CountBounds, countBounds } from "../../data/count-bounds.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatPercent, formatPlain } from "../../locale/numbers.ts";
import { speech } from "../../locale/speech.ts";
import type { Field, KeyField } from "../../model/fields.ts";
import { areHistoryDigits } from "../../model/history-digits.ts";
import type { Language } from "../../model/language.ts";
import { isListName } from "../../model/list-name.ts";
import { mostPossible } from "../../model/most-possible.ts";
import type { Expected } from "../../model/problem.ts";
import { type FieldKind, type GridKind, isMapping, read, type Schema, unread, wrongValue } from "./field-kind.ts";

type KindOf<Kind extends Field["kind"]> = FieldKind<Extract<Field, { readonly kind: Kind }>>;
type NumberField = Extract<Field, { readonly kind: "number" | "number-or-auto" }>;

/** Levels of an interval that make sense to print: more likely than not, and not certain. */
export const levelBounds = { low: 0.5, high: 0.999, most: 6 } as const;
const longestText = 1000;

/** More people than there are, and so few that the sum of any table is exact. */
const largestCount = 1e10;

const mostSteps = 101;

/** What a field of which the parts, if it has any, are no fields of their own has in common with others of that sort. */
const single = {
  within: () => ({}),
  inside: () => null,
  refersTo: () => [],
  boundsInWords: () => null,
  canShow: (_field: Field, written: unknown): boolean => typeof written !== "object",
};

/** The same where it is a list of such values. */
const listed = {
  ...single,
  canShow: (_field: Field, written: unknown): boolean => [written].flat().every((item) => typeof item !== "object"),
};

/** Under a key of a grid, a value of one piece, as its schema has it. */
export const onePiece: GridKind = {
  read: () => null,
  isOneList: () => false,
  takesList: () => false,
  listIsSeveral: false,
  isMeant: () => false,
  startsEmpty: false,
};

/** What nobody can guess. */
const mustBeGiven = { usual: () => undefined, start: () => "", usualInWords: () => null };

/** A number, which a range can stand for under a key of a grid. */
const numeric = {
  ...single,
  usual: (field: NumberField): unknown => field.default,
  start: (field: NumberField): unknown => field.default,
  expected: ({ kind, low, high, whole }: NumberField): Expected => ({ kind, low, high, whole }),
  boundsInWords({ whole, low, high }: NumberField, language: Language): string {
    const { between } = catalogues[language].fields.facts;
    return between(whole, formatPlain(low, language), formatPlain(high, language));
  },
  grid: {
    ...onePiece,
    read(field, node, { key }) {
      if (!isMapping(node.value)) return null;
      const { low, high, whole } = field;
      const values = numberRange(field, node.value);
      return values ? read(values) : unread(node, wrongValue(key, { kind: "range", low, high, whole, mostSteps }));
    },
    listIsSeveral: true,
    // A mapping can be nothing but a range.
    isMeant: (_field, { value }) => isMapping(value),
  } satisfies GridKind<NumberField>,
};

/** One text or a list of distinct ones; always a list afterwards. */
export function distinct(
  one: v.GenericSchema<unknown, string>,
  { least, most = Number.POSITIVE_INFINITY }: { readonly least: number; readonly most?: number | undefined },
): Schema {
  const alone = v.pipe(
    one,
    v.transform((name) => [name]),
  );
  return v.pipe(
    v.union([alone, v.array(one)]),
    v.minLength(least),
    v.maxLength(most),
    v.check((names) => new Set(names).size === names.length),
  );
}

/** A number, such as a year, is a text too as long as its digits say all of it. */
const digitsOrText = v.pipe(v.union([v.string(), v.pipe(v.number(), v.safeInteger())]), v.transform(String));

const shortName = v.pipe(digitsOrText, v.check(isListName));

const historyOf = (lists: number | null) =>
  v.pipe(
    digitsOrText,
    v.check((digits) => areHistoryDigits(digits, lists)),
  );

/** What a key of a mapping may be, and what it should be. */
export const keySchema = (keys: KeyField): v.GenericSchema<string, string> =>
  v.pipe(
    v.string(),
    v.check((key) => (keys.kind === "history" ? areHistoryDigits(key, keys.lists) : isListName(key))),
  );

export const expectedOfKey = (keys: KeyField): Expected =>
  keys.kind === "name" ? { kind: "short-name" } : { kind: "history", lists: keys.lists };

const count = v.pipe(digitsOrText, v.transform(countBounds), v.custom<CountBounds>(isUsableCount));

function isUsableCount(bounds: unknown): boolean {
  const { low, high } = (bounds ?? { low: 0, high: Number.POSITIVE_INFINITY }) as CountBounds;
  return high <= largestCount && high - low < mostPossible;
}

function numberWithin({ low, high, whole }: NumberField): Schema {
  const bounded = v.pipe(v.number(), v.minValue(low), v.maxValue(high));
  return whole ? v.pipe(bounded, v.integer()) : bounded;
}

/**
 * The numbers of a written range such as `{ from: 0.25, to: 4, steps: 9 }`, both ends among them: evenly spaced, or by
 * equal factors where the field says so. Null where it is no range, leaves the bounds of the field, or meets a fraction
 * where numbers are whole.
 */
function numberRange(field: NumberField, written: unknown): readonly number[] | null {
  const isLog = field.kind === "number" && field.spacing === "log";
  const end = v.pipe(
    v.number(),
    v.minValue(field.low),
    v.maxValue(field.high),
    v.check((value) => !isLog || value > 0),
  );
  const parsed = v.safeParse(
    v.strictObject({
      from: end,
      to: end,
      steps: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(mostSteps)),
    }),
    written,
  );
  if (!parsed.success) return null;
  const { from, to, steps } = parsed.output;
  const share = (step: number): number => step / (steps - 1);
  const numbers = Array.from({ length: steps }, (_, step) =>
    isLog ? from * (to / from) ** share(step) : from + (to - from) * share(step),
  );
  // The last is exactly the end that was asked for, whatever the powers round to.
  numbers[steps - 1] = to;
  return field.whole && !numbers.every(Number.isInteger) ? null : numbers;
}

/** A list of names in words; null where it must be given. */
function namesInWords(names: readonly string[] | null, language: Language): string | null {
  if (names === null) return null;
  return names.length === 0 ? catalogues[language].fields.facts.none : speech(language).series(names);
}

export const number: KindOf<"number"> = {
  ...numeric,
  schema: numberWithin,
  usualInWords: (field, _words, language) => formatPlain(field.default, language),
};

export const numberOrAuto: KindOf<"number-or-auto"> = {
  ...numeric,
  schema: (field) => v.union([v.literal("auto"), numberWithin(field)]),
  usualInWords: (_field, words, language) => words.choices?.auto ?? catalogues[language].fields.facts.auto,
};

export const flag: KindOf<"flag"> = {
  ...single,
  schema: () => v.boolean(),
  usual: (field) => field.default,
  expected: () => ({ kind: "flag" }),
  start: (field) => field.default,
  usualInWords: (field, _words, language) => catalogues[language].fields.facts[field.default ? "yes" : "no"],
  grid: onePiece,
};

export const choice: KindOf<"choice"> = {
  ...single,
  schema: ({ choices }) => v.picklist(choices),
  usual: (field) => field.default,
  expected: ({ choices }) => ({ kind: "choice", choices }),
  start: (field) => field.default,
  usualInWords: (field, words) => words.choices?.[field.default] ?? field.default,
  grid: { ...onePiece, startsEmpty: true },
};

export const text: KindOf<"text"> = {
  ...single,
  schema: () => v.pipe(v.string(), v.maxLength(longestText)),
  usual: (field) => field.default ?? undefined,
  expected: () => ({ kind: "text" }),
  start: (field) => field.default ?? "",
  usualInWords: (field, _words, language) =>
    field.default === "" ? catalogues[language].fields.facts.none : field.default,
  grid: onePiece,
};

export const levels: KindOf<"levels"> = {
  ...listed,
  schema: () =>
    v.pipe(
      v.array(v.pipe(v.number(), v.minValue(levelBounds.low), v.maxValue(levelBounds.high))),
      v.minLength(1),
      v.maxLength(levelBounds.most),
      v.check((all) => new Set(all).size === all.length),
    ),
  usual: (field) => field.default,
  expected: () => ({ kind: "levels" }),
  start: (field) => field.default,
  usualInWords: (field, _words, language) =>
    speech(language).series(field.default.map((level) => formatPercent(level, language))),
  grid: { ...onePiece, takesList: () => true },
};

export const names: KindOf<"names"> = {
  ...listed,
  schema: (field) => distinct(shortName, { least: field.least ?? (field.default === null ? 1 : 0), most: field.most }),
  usual: (field) => field.default ?? undefined,
  expected: ({ default: usual, least = usual === null ? 1 : 0, most = null }) => ({ kind: "short-names", least, most }),
  start: (field) => field.default ?? [],
  boundsInWords({ least = 0, most }, language) {
    const say = catalogues[language].fields.facts;
    if (least > 0 && least === most) return say.exactly(formatPlain(least, language));
    if (least > 1) return say.least(formatPlain(least, language));
    return most === undefined ? null : say.most(formatPlain(most, language));
  },
  usualInWords: (field, _words, language) => namesInWords(field.default, language),
  grid: {
    ...onePiece,
    // A field that takes so many at most has them as one value.
    isOneList: ({ most }) => most !== undefined,
    takesList: () => true,
  },
};

export const name: KindOf<"name"> = {
  ...single,
  ...mustBeGiven,
  schema: () => shortName,
  expected: () => ({ kind: "short-name" }),
  grid: onePiece,
};

export const hash: KindOf<"hash"> = {
  ...single,
  ...mustBeGiven,
  schema: () => v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  expected: () => ({ kind: "hash" }),
  grid: onePiece,
};

export const counted: KindOf<"count"> = {
  ...single,
  ...mustBeGiven,
  schema: () => count,
  expected: () => ({ kind: "count" }),
  grid: onePiece,
};

export const histories: KindOf<"histories"> = {
  ...listed,
  schema: (field) => distinct(historyOf(field.lists), { least: field.default === null ? 1 : 0 }),
  usual: (field) => field.default ?? undefined,
  expected: ({ lists }) => ({ kind: "histories", lists }),
  start: (field) => field.default ?? [],
  usualInWords: (field, _words, language) => namesInWords(field.default, language),
  grid: { ...onePiece, takesList: () => true },
};

/** A name, or a list that holds only it. */
const oneName = v.union([
  v.string(),
  v.pipe(
    v.strictTuple([v.string()]),
    v.transform(([only]) => only),
  ),
]);

export const cell: KindOf<"cell"> = {
  ...listed,
  schema: ({ many }) => (many ? distinct(v.string(), { least: 1 }) : oneName),
  usual: () => undefined,
  expected: ({ many }) => ({ kind: many ? "list-of-names" : "name" }),
  start: ({ many }) => (many ? [] : ""),
  usualInWords: () => null,
  refersTo: ({ of }) => of,
  grid: onePiece,
};
