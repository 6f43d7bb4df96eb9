import { useState } from "preact/hooks";
import type { BriefContent } from "../../brief/content.ts";
import { briefToLink, longestLink } from "../../brief/link.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import { routeFragment } from "../route.ts";

interface ActionsProps {
  readonly content: BriefContent;
  /** Name of the notebook in the address. */
  readonly notebook: string;
  readonly language: Language;
}

/** What came of the wish to share: a sentence, and the link itself where it must be copied by hand. */
interface Shared {
  readonly sentence: string;
  readonly link: string | null;
}

/** The way back to the notebook, sharing and printing. */
export function BriefActions({ content, notebook, language }: ActionsProps) {
  const { actions: say } = catalogues[language].brief;
  const [shared, setShared] = useState<Shared | null>(null);
  const share = async (): Promise<void> => setShared(await shareBrief(content, language));
  return (
    <div class="brief-actions">
      <a href={routeFragment({ page: "notebook", notebook, place: null, language: null })}>{say.notebook}</a>
      <button type="button" class="quiet" onClick={share}>
        {say.share}
      </button>
      <PrintButton language={language} />
      <p class="aside" role="status">
        {shared?.sentence}
      </p>
      {shared?.link != null && (
        <input class="brief-link" readOnly value={shared.link} aria-label={say.share} onFocus={selectAll} />
      )}
    </div>
  );
}

const selectAll = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void => currentTarget.select();

export const PrintButton = ({ language }: { readonly language: Language }) => (
  <button type="button" class="quiet" onClick={() => print()}>
    {catalogues[language].brief.actions.print}
  </button>
);

async function shareBrief(content: BriefContent, language: Language): Promise<Shared> {
  const { actions: say } = catalogues[language].brief;
  if (content.headline.kind === "waiting") return { sentence: say.notYet, link: null };
  const packed = briefToLink(content);
  if (packed.length > longestLink) {
    const sentence = say.tooLong(formatCount(packed.length, language), formatCount(longestLink, language));
    return { sentence, link: null };
  }
  const [page] = location.href.split("#");
  const link = `${page}${routeFragment({ page: "brief-shared", packed, language })}`;
  try {
    await navigator.clipboard.writeText(link);
    return { sentence: say.shared, link: null };
  } catch {
    return { sentence: say.cannotCopy, link };
  }
}
