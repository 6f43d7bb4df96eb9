import type { Definition, Heading } from "mdast";
import { useMemo } from "preact/hooks";
import type { Language } from "../model/language.ts";
import type { Notebook } from "../notebook/document.ts";
import { words } from "../text/index.ts";
import { CellFrame } from "./cell-frame.tsx";
import { LocatedProblems } from "./cell-problems.tsx";
import { plainText } from "./first-sentence.ts";
import type { UploadStore } from "./intake/upload-store.ts";
import type { OpenNotebook } from "./open-notebook.ts";
import { Outline } from "./outline.tsx";
import { Prose } from "./prose.tsx";
import { DataTools } from "./table-work/data-tools.tsx";

export interface NotebookPageProps {
  readonly open: OpenNotebook;
  readonly uploads: UploadStore;
  /** Language of the app; the text of the notebook may be in another. */
  readonly language: Language;
}

/** A notebook as a page: one reading column, and beside it the outline. */
export function NotebookPage({ open, uploads, language }: NotebookPageProps) {
  const notebook = open.notebook.value;
  const say = words[language].app;
  const definitions = useMemo(() => definitionsOf(notebook), [notebook]);
  const heading = headingOf(notebook);
  const foreign = notebook.language === language ? {} : { lang: notebook.language };

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
        {notebook.blocks.map((block, index) => {
          if (block.kind === "prose") {
            return (
              <div key={index} {...foreign}>
                <Prose
                  nodes={block.nodes.filter((node) => node !== heading)}
                  definitions={definitions}
                  notebook={open.name}
                  language={language}
                />
              </div>
            );
          }
          const cell = open.cells.value.get(block.cell.name);
          if (!cell) return null;
          return (
            <CellFrame key={block.cell.name} open={cell} language={language}>
              {block.cell.kind === "data" && (
                <DataTools open={open} cell={cell} uploads={uploads} language={language} />
              )}
            </CellFrame>
          );
        })}
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
  const seed = words[language].app.seed(String(notebook.seed));
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

/** The heading of the first level with which the text begins, if it does. */
function headingOf({ blocks: [first] }: Notebook): Heading | null {
  const node = first?.kind === "prose" ? first.nodes.find(({ type }) => type !== "yaml") : undefined;
  return node?.type === "heading" && node.depth === 1 ? node : null;
}

function definitionsOf({ blocks }: Notebook): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const block of blocks) {
    if (block.kind !== "prose") continue;
    for (const node of block.nodes) {
      if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    }
  }
  return definitions;
}
