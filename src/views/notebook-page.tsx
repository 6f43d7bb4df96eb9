import type { Heading } from "mdast";
import { catalogues } from "../locale/catalogues.ts";
import type { Language } from "../model/language.ts";
import { headingOf } from "../notebook/document.ts";
import { plainText } from "../notebook/plain-text.ts";
import { BlockList } from "./blocks/block-list.tsx";
import { deskOf } from "./blocks/desk.ts";
import { LocatedProblems } from "./cell-problems.tsx";
import type { UploadStore } from "./intake/upload-store.ts";
import type { Library } from "./library.ts";
import type { OpenNotebook } from "./open-notebook.ts";
import { goToPlace } from "./place.ts";
import { routeFragment } from "./route.ts";
import { StateDot } from "./state-dot.tsx";

export interface NotebookPageProps {
  readonly open: OpenNotebook;
  readonly library: Library;
  readonly uploads: UploadStore;
  /** Language of the app; the text of the notebook may be in another. */
  readonly language: Language;
}

/** A notebook as a page: one reading column, and beside it the outline. */
export function NotebookPage({ open, library, uploads, language }: NotebookPageProps) {
  const notebook = open.notebook.value;
  const say = catalogues[language].page.app;
  const heading = headingOf(notebook);

  return (
    <div class="page">
      <nav class="rail" aria-label={say.outline}>
        <h2>{say.outline}</h2>
        <Outline open={open} language={language} />
      </nav>
      <main id="content" tabIndex={-1}>
        <NotebookTitle open={open} heading={heading} language={language} />
        <details class="contents">
          <summary>{say.outline}</summary>
          <nav aria-label={say.outline}>
            <Outline open={open} language={language} />
          </nav>
        </details>
        {notebook.problems.length > 0 && (
          <>
            <p class="problem">{say.cannotReadNotebook}</p>
            <LocatedProblems problems={notebook.problems} language={language} />
          </>
        )}
        <BlockList desk={deskOf(open)} library={library} uploads={uploads} heading={heading} language={language} />
      </main>
    </div>
  );
}

interface NotebookTitleProps {
  readonly open: OpenNotebook;
  readonly heading: Heading | null;
  readonly language: Language;
}

/** The heading that the text begins with, or else the title from its head, which otherwise stands below it. */
function NotebookTitle({ open, heading, language }: NotebookTitleProps) {
  const notebook = open.notebook.value;
  const title = notebook.title || open.name;
  const seed = catalogues[language].page.app.seed(String(notebook.seed));
  return (
    <>
      <h1 lang={notebook.language}>{heading ? plainText(heading) : title}</h1>
      <p class="subtitle">
        {heading && <span lang={notebook.language}>{`${title} · `}</span>}
        {seed}
      </p>
    </>
  );
}

interface OutlineProps {
  readonly open: OpenNotebook;
  readonly language: Language;
}

/** The cells of a notebook with their states, each a link to its place. */
function Outline({ open, language }: OutlineProps) {
  return (
    <ul class="outline">
      {[...open.cells.value.values()].map(({ cell, state }) => (
        <li key={cell.name}>
          <a
            href={routeFragment({ page: "notebook", notebook: open.name, place: cell.name, language: null })}
            // The address may name this place already, and then following the link changes nothing.
            onClick={() => goToPlace(cell.name)}
          >
            <StateDot state={state} language={language} /> <span>{cell.name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
