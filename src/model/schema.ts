import * as v from "valibot";

/**
 * What the schemas of our values are made of. A type is inferred from its schema, so that a value, the check of what
 * comes from outside and the tests of every carrier cannot drift apart; what is inferred is read-only. As files and
 * addresses may hold anything, texts and lists are no longer than any of ours.
 */
const mostCharacters = 2000;
const mostItems = 100_000;

export const text = v.pipe(v.string(), v.maxLength(mostCharacters));

/** Any double; results of numerics may be infinite, or no number. */
export const number = v.union([v.number(), v.nan()]);

export const doubles = v.pipe(
  v.instance(Float64Array<ArrayBufferLike>),
  v.check(({ length }) => length <= mostItems),
);

/** An array of at most so many items, as a file or a link may hold more than anybody made. */
export const list = <Item extends v.GenericSchema>(item: Item, most = mostItems) =>
  v.pipe(v.array(item), v.maxLength(most), v.readonly());

/** These keys and no other. */
export const object = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(v.strictObject(entries), v.readonly());

export type Output<Schema extends v.GenericSchema> = v.InferOutput<Schema>;

/**
 * A schema of which the type is written out, as recursion demands: it is that schema where the two types are the same, and
 * nothing that compiles where they are not.
 */
export type Exactly<Schema extends v.GenericSchema, Type> =
  Same<Output<Schema>, Type> extends true ? v.GenericSchema<unknown, Type> : never;

export type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** A value from outside, as the schema describes it; null where it is something else. */
export function readAs<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown): Value | null {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : null;
}
