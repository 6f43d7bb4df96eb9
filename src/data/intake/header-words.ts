import { folded } from "./folded.ts";

/** Whether a header has one of these words or phrases in it, however it joins its words. */
export function headerHas(header: string, phrases: readonly string[]): boolean {
  const words = ` ${folded(header.replace(/[^\p{L}\p{N}]+/gu, " "))} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}

export const countHeaders = ["count", "antal", "n", "freq", "frequency", "number", "people", "persons", "personer"];

export const codeHeaders = [
  "code",
  "kode",
  "id",
  "pseudonym",
  "key",
  "nøgle",
  "token",
  "person",
  "personkode",
  "løbenummer",
  "cod",
];

export const listNameHeaders = [
  "list",
  "liste",
  "listenavn",
  "source",
  "kilde",
  "register",
  "organisation",
  "organization",
  "indberetter",
  "indberettet af",
  "reported by",
  "kendt af",
  "known to",
];
