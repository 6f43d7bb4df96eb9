import type { Phrase } from "../../locale/phrase.ts";

/** A sentence with its emphases. */
export function PhraseView({ phrase }: { readonly phrase: Phrase }) {
  return phrase.map((part) => (typeof part === "string" ? part : <strong>{part.strong}</strong>));
}
