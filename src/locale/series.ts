import type { Language } from "../model/language.ts";

const conjunctions: Readonly<Record<Language, string>> = { en: "and", da: "og" };

/** Names in a row, as a sentence has them: "a, b and c". */
export function series(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${conjunctions[language]} ${last}`;
}

const longest = 60;

/** A name as somebody wrote it, which may be very long, in quotation marks. */
export const quoted = (name: string): string => `“${name.length > longest ? `${name.slice(0, longest)}…` : name}”`;
