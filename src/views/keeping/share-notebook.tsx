import { useEffect, useState } from "preact/hooks";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { series } from "../../locale/series.ts";
import type { Language } from "../../model/language.ts";
import type { OpenNotebook } from "../open-notebook.ts";
import { routeFragment } from "../route.ts";
import { longestLink, notebookToLink, type Sharing } from "./share-link.ts";

export interface ShareNotebookProps {
  readonly open: OpenNotebook;
  readonly language: Language;
}

/** A link that is the notebook itself. Where the text holds counts there is none until somebody says that they are public. */
export function ShareNotebook({ open, language }: ShareNotebookProps) {
  const text = open.text.value;
  const [publicText, setPublicText] = useState<string | null>(null);
  const sharing = notebookToLink(text, open.notebook.value, publicText === text);
  const link = sharing.ok ? linkOf(sharing.packed) : null;
  const copied = useCopied(link);
  const say = catalogues[language].page.keeping.told;

  return (
    <div class="asked" role="status">
      <p>{sentence(sharing, copied, language)}</p>
      {!sharing.ok && sharing.reason === "holds-counts" && (
        <button type="button" class="button" onClick={() => setPublicText(text)}>
          {say.shareCounts}
        </button>
      )}
      {link !== null && (
        <input
          type="text"
          readOnly
          aria-label={say.linkToCopy}
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  );
}

function linkOf(packed: string): string {
  const [page] = location.href.split("#");
  return `${page}${routeFragment({ page: "shared", packed, language: null })}`;
}

/** Copies a text; whether the browser allowed that, or null while that is not known. */
function useCopied(text: string | null): boolean | null {
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    setCopied(null);
    if (text === null) return;
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setCopied(true),
        () => setCopied(false),
      );
  }, [text]);
  return copied;
}

function sentence(sharing: Sharing, copied: boolean | null, language: Language): string {
  const say = catalogues[language].page.keeping.told;
  if (sharing.ok) return copied ? say.linkCopied : say.linkToCopy;
  if (sharing.reason === "holds-counts") return say.countsInText(series(sharing.cells, language));
  return say.linkTooLong(formatCount(sharing.characters, language), formatCount(longestLink, language));
}
