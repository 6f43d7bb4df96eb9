import { useMemo } from "preact/hooks";
import { briefFromLink } from "../../brief/link.ts";
import { BriefView } from "../../brief/view/brief-view.tsx";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { PrintButton } from "./brief-actions.tsx";

interface SharedBriefProps {
  /** As it stands in the address. */
  readonly packed: string;
  readonly language: Language;
}

/** A brief that came with a link: nothing is computed for it, and nothing of it is known but what the link says. */
export function SharedBriefPage({ packed, language }: SharedBriefProps) {
  const { sharedBrief: say } = catalogues[language].brief;
  const reading = useMemo(() => briefFromLink(packed), [packed]);
  if (!reading.ok) {
    return (
      <main id="content" class="brief" tabIndex={-1}>
        <h1>{say.title}</h1>
        <p class="problem">{say.problems[reading.problem]}</p>
      </main>
    );
  }
  const actions = (
    <div class="brief-actions">
      <PrintButton language={language} />
      <p class="note">{say.note}</p>
    </div>
  );
  return <BriefView content={reading.content} language={language} actions={actions} />;
}
