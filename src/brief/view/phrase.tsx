import { Fragment } from "preact";
import type { BriefPhrase } from "../../locale/brief-words.ts";
import type { Language } from "../../model/language.ts";
import { Term } from "./term.tsx";

/** A sentence with its emphases and with the words that can be asked about. */
export function Phrase({ phrase, language }: { readonly phrase: BriefPhrase; readonly language: Language }) {
  return phrase.map((part, index) => {
    if (typeof part === "string") return <Fragment key={index}>{part}</Fragment>;
    if ("strong" in part) return <strong key={index}>{part.strong}</strong>;
    return <Term key={index} term={part.term} as={part.as} language={language} />;
  });
}
