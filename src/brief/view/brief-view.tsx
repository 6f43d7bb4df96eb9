import type { ComponentChildren } from "preact";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import type { BriefContent } from "../content.ts";
import { BriefAnswer } from "./answer.tsx";
import { BriefBasis, BriefGlossary, BriefUnknowns } from "./basis.tsx";
import { BriefGroupsView } from "./groups.tsx";
import { BriefChangesView, BriefScenarios } from "./scenarios.tsx";

export interface BriefViewProps {
  readonly content: BriefContent;
  readonly language: Language;
  /** Beside the title: what can be done with the brief, and what must be said of it. */
  readonly actions: ComponentChildren;
  /** In the answer, while it has to be computed. */
  readonly waiting?: ComponentChildren;
}

/** A brief: everything that it shows comes from its content, wherever that came from. */
export function BriefView({ content, language, actions, waiting }: BriefViewProps) {
  const say = catalogues[language].brief;
  const foreign = content.language === language ? {} : { lang: content.language };
  const hasGroups = content.groups.length > 0;
  const unknowns = <BriefUnknowns content={content} language={language} />;
  return (
    <main id="content" class="brief" tabIndex={-1}>
      <header class="brief-head">
        <p class="brief-kind">
          {catalogues[language].page.brief.name}
          {content.counted && ` · ${content.counted[language]}`}
        </p>
        <h1 {...foreign}>{content.title}</h1>
        {content.question === "" ? (
          <p class="brief-question">{say.defaultQuestion}</p>
        ) : (
          <p class="brief-question" {...foreign}>
            {content.question}
          </p>
        )}
        {actions}
      </header>
      <BriefAnswer content={content} language={language}>
        {waiting}
      </BriefAnswer>
      <BriefScenarios content={content} language={language} />
      <div class="brief-columns">
        <div>
          <BriefChangesView content={content} language={language} />
          {hasGroups && unknowns}
        </div>
        <div>{hasGroups ? <BriefGroupsView content={content} language={language} /> : unknowns}</div>
      </div>
      <BriefBasis content={content} language={language} />
      <BriefGlossary language={language} />
    </main>
  );
}
