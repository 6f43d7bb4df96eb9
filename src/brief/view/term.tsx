import { useId } from "preact/hooks";
import type { Catalogue } from "../../locale/catalogue.ts";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";

interface TermProps {
  readonly term: keyof Catalogue["glossary"];
  /** As the sentence has it. */
  readonly as: string;
  readonly language: Language;
}

/** A word of the field in a sentence; pressing it says what it means. */
export function Term({ term, as, language }: TermProps) {
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
