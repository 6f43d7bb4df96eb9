import { useId } from "preact/hooks";
import { type GlossaryTerm, glossary } from "../../locale/glossary.ts";
import type { Language } from "../../model/language.ts";

interface TermProps {
  readonly term: GlossaryTerm;
  /** As the sentence has it. */
  readonly as: string;
  readonly language: Language;
}

/** A word of the field in a sentence; pressing it says what it means. */
export function Term({ term, as, language }: TermProps) {
  const id = useId();
  const { term: name, meaning } = glossary[term][language];
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
