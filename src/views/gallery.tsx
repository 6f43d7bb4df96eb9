import { useEffect } from "preact/hooks";
import { catalogues } from "../locale/catalogues.ts";
import { nameOfLanguage } from "../locale/speech.ts";
import type { Language } from "../model/language.ts";
import type { Notebook } from "../notebook/document.ts";
import { plainText } from "../notebook/plain-text.ts";
import type { Library } from "./library.ts";
import { routeFragment } from "./route.ts";
import { loadShippedNotebooks, notebooksIn, shippedFailed, shippedNames, siblingsOf } from "./shipped-notebooks.ts";

/** The first sentence of a notebook's prose, as plain text: what the gallery shows of it. */
export function firstSentence(notebook: Notebook): string {
  for (const block of notebook.blocks) {
    if (block.kind !== "prose") continue;
    const paragraph = block.nodes.find(({ type }) => type === "paragraph");
    if (paragraph) return sentence(plainText(paragraph));
  }
  return "";
}

const sentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;

export interface GalleryProps {
  readonly library: Library;
  readonly language: Language;
  /** The address named a page that does not exist. */
  readonly lost: boolean;
}

/** The notebooks that come with the app: what each is called, and how it begins. */
export function Gallery({ library, language, lost }: GalleryProps) {
  const say = catalogues[language].page.app;
  const shipped = notebooksIn(language);
  const lacking = shipped.length < shippedNames.length;
  useEffect(() => {
    loadShippedNotebooks().catch(() => undefined);
  }, []);
  return (
    <main id="content" class="gallery" tabIndex={-1}>
      <h1>{say.gallery}</h1>
      {lost && <p class="note">{say.noSuchPage}</p>}
      <p class="subtitle">{say.galleryAbout}</p>
      {library.own.value.length > 0 && <OwnNotebooks library={library} language={language} />}
      {lacking && <p role="status">{catalogues[language].page.entrance[shippedFailed.value ? "failed" : "loading"]}</p>}
      <ul class="plain">
        {shipped.map(({ name, notebook }) => (
          <li key={name} lang={notebook.language}>
            <h2>
              <a href={routeFragment({ page: "notebook", notebook: name, place: null, language: null })}>
                {notebook.title}
              </a>
            </h2>
            <p>{firstSentence(notebook)}</p>
            <p class="aside">
              {siblingsOf(name, language)
                .map((sibling) => nameOfLanguage(sibling.notebook.language))
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** The notebooks that somebody opened or began on this page. */
function OwnNotebooks({ library, language }: { readonly library: Library; readonly language: Language }) {
  const say = catalogues[language].page.menu;
  return (
    <section aria-labelledby="own-notebooks">
      <h2 id="own-notebooks">{say.ownNotebooks}</h2>
      <ul>
        {library.own.value.map(({ name, notebook, unsaved }) => (
          <li key={name}>
            <a
              lang={notebook.value.language}
              href={routeFragment({ page: "notebook", notebook: name, place: null, language: null })}
            >
              {notebook.value.title || name}
            </a>
            {unsaved.value && <span class="aside"> · {say.unsaved}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
