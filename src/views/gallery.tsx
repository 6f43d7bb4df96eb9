import { useEffect } from "preact/hooks";
import type { Language } from "../model/language.ts";
import { words } from "../text/index.ts";
import { pageEntrance } from "../text/page-entrance.ts";
import { firstSentence } from "./first-sentence.ts";
import type { Library } from "./library.ts";
import { OwnNotebooks } from "./own-notebooks.tsx";
import { routeFragment } from "./route.ts";
import { loadShippedNotebooks, notebooksIn, shippedFailed, shippedNames, siblingsOf } from "./shipped-notebooks.ts";

export interface GalleryProps {
  readonly library: Library;
  readonly language: Language;
  /** The address named a page that does not exist. */
  readonly lost: boolean;
}

/** The notebooks that come with the app: what each is called, and how it begins. */
export function Gallery({ library, language, lost }: GalleryProps) {
  const say = words[language].app;
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
      {lacking && <p role="status">{pageEntrance[language][shippedFailed.value ? "failed" : "loading"]}</p>}
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
                .map((sibling) => words[sibling.notebook.language].app.languageName)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}
