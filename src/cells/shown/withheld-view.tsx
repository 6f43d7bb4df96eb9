import type { ComponentChildren } from "preact";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { isWithheld, type VerdictLevel } from "../../model/verdict.ts";
import { DisclosureView } from "./disclosure-view.tsx";

interface WithheldProps {
  readonly level: VerdictLevel | null;
  readonly language: Language;
  children(): ComponentChildren;
}

/** Numbers that the verdict does not let stand in the open: on demand, for those who check the work; else as they are. */
export function WithheldView({ level, language, children }: WithheldProps) {
  const say = catalogues[language].verdict;
  if (!isWithheld(level)) return <>{children()}</>;
  return (
    <DisclosureView summary={say.computed} about={say.computedAbout[level]}>
      {children}
    </DisclosureView>
  );
}
