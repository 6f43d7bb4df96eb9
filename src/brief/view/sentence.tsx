import { Fragment } from "preact";
import { useId } from "preact/hooks";
import type { Catalogue } from "../../locale/catalogue.ts";
import { catalogues } from "../../locale/catalogues.ts";
import type { BriefPhrase } from "../../locale/phrase.ts";
import type { Language } from "../../model/language.ts";

/** A sentence with its emphases and with the words that can be asked about. */
export function Sentence({ phrase, language }: { readonly phrase: BriefPhrase; readonly language: Language }) {
  return phrase.map((part, index) => {
    if (typeof part === "string") return <Fragment key={index}>{part}</Fragment>;
    if ("strong" in part) return <strong key={index}>{part.strong}</strong>;
    return <Term key={index} term={part.term} as={part.as} language={language} />;
  });
}

interface TermProps {
  readonly term: keyof Catalogue["glossary"];
  /** As the sentence has it. */
  readonly as: string;
  readonly language: Language;
}

/** A word of the field in a sentence; pressing it says what it means. */
function Term({ term, as, language }: TermProps) {
  const id = useId();
  const { term: name, meaning } = catalogues[language].glossary[term];
  return (
    <>
      <button type="button" class="term" popovertarget={id}>
        {as}
      </button>
      <span class="meaning" id={id} popover="auto">
        <strong>{name}.</strong> {meaning}
      </span>
    </>
  );
}
