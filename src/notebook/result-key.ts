import { textHash } from "../model/table-hash.ts";

/** Everything that a result depends on. */
export interface ResultIdentity {
  readonly kind: string;
  /** The full specification: a default counts the same whether it is written or not. */
  readonly spec: Readonly<Record<string, unknown>>;
  /** What stands for the value of each cell that is needed, by its name. */
  readonly inputs: Readonly<Record<string, string>>;
  /** What else matters, such as the seed and the version of a method. */
  readonly parts: readonly (string | number)[];
}

/** SHA-256 by which a result is found again: equal if and only if what it depends on is, in whatever order it is written. */
export const resultKey = ({ kind, spec, inputs, parts }: ResultIdentity): string =>
  textHash(canonicalText([kind, spec, inputs, parts]));

/** JSON with the keys of every mapping in order. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
