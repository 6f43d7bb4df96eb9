import { useEffect, useState } from "preact/hooks";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { textHash } from "../../model/table-hash.ts";
import type { Library } from "../library.ts";
import type { OpenNotebook } from "../open-notebook.ts";

export interface SharedNotebookProps {
  /** As it stands in the address. */
  readonly packed: string;
  readonly library: Library;
  readonly language: Language;
  onOpen(shared: { readonly packed: string; readonly open: OpenNotebook }): void;
}

/** Opens a notebook that stands in the address itself, as a notebook of its own. */
export function SharedNotebook({ packed, library, language, onOpen }: SharedNotebookProps) {
  const [failed, setFailed] = useState(false);
  const say = catalogues[language].page.menu;

  useEffect(() => {
    setFailed(false);
    loadShareLink()
      .then((notebookFromLink) => {
        const text = notebookFromLink(packed);
        if (text === null) setFailed(true);
        else onOpen({ packed, open: library.adopt(text, `shared-${textHash(text).slice(0, 8)}`) });
      })
      .catch(() => setFailed(true));
  }, [packed, library, onOpen]);

  return (
    <main id="content" class="gallery" tabIndex={-1}>
      <h1>{say.notebook}</h1>
      <p role="status" class={failed ? "problem" : ""}>
        {failed ? say.cannotOpenLink : say.opening}
      </p>
    </main>
  );
}

/** Unpacking is needed for such links only. */
const loadShareLink = () => import("./share-link.ts").then(({ notebookFromLink }) => notebookFromLink);
