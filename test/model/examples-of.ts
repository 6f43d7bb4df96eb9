import * as v from "valibot";

/** What a text or a number may be; of these, a schema has those that it accepts. */
const texts = ["text", "en", "da", "0123456789abcdef".repeat(4)];
const numbers = [1.5, 0.5, 3, Number.NaN, Number.POSITIVE_INFINITY];

type Parts = v.GenericSchema & {
  readonly options?: readonly v.GenericSchema[] | readonly (string | number)[];
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly items?: readonly v.GenericSchema[];
  readonly item?: v.GenericSchema;
  readonly key?: v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly literal?: unknown;
  readonly getter?: (input: unknown) => v.GenericSchema;
};

/** A value that is left out. */
const absent = Symbol("absent");

/**
 * Values that a schema describes: every variant, every member of an enumeration, every optional part with and without it,
 * each at least once. What may hold itself does so, in every variant of which each is there once, but not for ever.
 */
export const examplesOf = <Value>(schema: v.GenericSchema<unknown, Value>): readonly Value[] =>
  examples(schema as Parts, 0) as readonly Value[];

/** How often a lazy schema may lead into itself. */
const deepest = 2;
const known = new Map<number, Map<v.GenericSchema, readonly unknown[]>>();

function examples(schema: Parts, depth: number): readonly unknown[] {
  const atDepth = known.get(depth) ?? new Map<v.GenericSchema, readonly unknown[]>();
  known.set(depth, atDepth);
  const made = atDepth.get(schema) ?? variants(schema, depth);
  atDepth.set(schema, made);
  return made;
}

function variants(schema: Parts, depth: number): readonly unknown[] {
  const of = (part: v.GenericSchema | undefined): readonly unknown[] => (part ? examples(part as Parts, depth) : []);
  switch (schema.type) {
    case "string":
      return accepted(schema, texts);
    case "number":
    case "nan":
      return accepted(schema, numbers);
    case "boolean":
      return [true, false];
    case "literal":
      return [schema.literal];
    case "picklist":
      return schema.options ?? [];
    case "instance":
      return [Float64Array.of(1.5, Number.NaN, -0), new Float64Array(0)];
    case "unknown":
      return ["anything"];
    case "nullable":
      return [...of(schema.wrapped), null];
    case "exact_optional":
      return [...of(schema.wrapped), absent];
    case "lazy":
      return depth < deepest && schema.getter ? examples(schema.getter(undefined) as Parts, depth + 1) : [];
    case "union":
    case "variant":
      return (schema.options as readonly v.GenericSchema[]).flatMap(of);
    case "array":
      return [of(schema.item), []];
    case "strict_tuple":
      return combined(Object.entries(schema.items ?? []), of, depth).map((parts) => Object.values(parts));
    case "record": {
      const keys = accepted(schema.key as Parts, texts) as string[];
      return of(schema.value).map((value) => Object.fromEntries(keys.map((key) => [key, value])));
    }
    case "strict_object":
      return combined(Object.entries(schema.entries ?? {}), of, depth);
    default:
      throw new Error(`no examples of "${schema.type}": say here what they are`);
  }
}

const accepted = (schema: v.GenericSchema, candidates: readonly unknown[]): readonly unknown[] =>
  candidates.filter((candidate) => v.is(schema, candidate));

/** Objects in which each part takes each of its values once, and then its last, the smallest; none if a part has none. */
function combined(
  parts: readonly (readonly [string, v.GenericSchema])[],
  of: (part: v.GenericSchema) => readonly unknown[],
  depth: number,
): Record<string, unknown>[] {
  const values = parts.map(([key, part]) => [key, of(part)] as const);
  const rounds = depth > 0 ? 1 : Math.max(1, ...values.map(([, each]) => each.length));
  if (values.some(([, each]) => each.length === 0)) return [];
  return Array.from({ length: rounds }, (_, round) =>
    Object.fromEntries(
      values.flatMap(([key, each]) => {
        const value = each[Math.min(round, each.length - 1)];
        return value === absent ? [] : [[key, value]];
      }),
    ),
  );
}
