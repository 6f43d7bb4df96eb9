import type { ComponentChildren } from "preact";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { isWithheld, type VerdictLevel } from "../../model/verdict.ts";

interface WithheldProps {
  readonly level: VerdictLevel | null;
  readonly language: Language;
  readonly children: ComponentChildren;
}

/** Numbers that the verdict does not let stand in the open: folded away on the screen, and not on paper. */
export function Withheld({ level, language, children }: WithheldProps) {
  if (!isWithheld(level)) return <>{children}</>;
  const say = catalogues[language].verdict;
  return (
    <details class="withheld">
      <summary>{say.computed}</summary>
      <p>{say.computedAbout[level]}</p>
      {children}
    </details>
  );
}
