import type { Problem } from "./problem.ts";

/** The problem of the first name that is no list, or null. */
export function unknownList(names: readonly string[], known: readonly string[]): Problem | null {
  const name = names.find((each) => !known.includes(each));
  return name === undefined ? null : { code: "unknown-list", name, known };
}

/** The problem of the first name that two lists would have, or null. */
export function repeatedList(names: readonly string[]): Problem | null {
  const name = names.find((each, index) => names.indexOf(each) < index);
  return name === undefined ? null : { code: "repeated-list", name };
}
