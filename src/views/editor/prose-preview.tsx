import { useMemo } from "preact/hooks";
import { cellKinds } from "../../cells/index.ts";
import type { Language } from "../../model/language.ts";
import { parseNotebook } from "../../notebook/parse-notebook.ts";
import { editorWords } from "../../text/editor-words.ts";
import { linkDefinitions, writtenDefinitions } from "../link-definitions.ts";
import type { OpenNotebook } from "../open-notebook.ts";
import { Prose } from "../prose.tsx";

export interface ProsePreviewProps {
  readonly open: OpenNotebook;
  /** Of the block whose text is being written. */
  readonly index: number;
  /** Markdown as it is typed. */
  readonly text: string;
  readonly language: Language;
}

/** An object of its own, since parsing goes on from what was read last with the same one: a draft is no version of a notebook. */
const draftKinds = { ...cellKinds };

/** What a text looks like to a reader; cells that are written in it are only named. */
export function ProsePreview({ open, index, text, language }: ProsePreviewProps) {
  const say = editorWords[language];
  const notebook = open.notebook.value;
  const elsewhere = writtenDefinitions(open.text.value, notebook, index);
  // A line before it, so that a rule at its beginning is not taken for the head of a notebook.
  const draft = useMemo(() => parseNotebook(`\n${elsewhere}\n${text}`, draftKinds), [elsewhere, text]);
  const definitions = useMemo(() => linkDefinitions(draft), [draft]);
  const foreign = notebook.language === language ? {} : { lang: notebook.language };

  if (text.trim() === "") return <p class="aside">{say.nothingToShow}</p>;
  return draft.blocks.map((block, at) =>
    block.kind === "cell" ? (
      <p class="aside" key={at}>
        {say.becomesCell(`${block.cell.kind} ${block.cell.name}`)}
      </p>
    ) : (
      <div key={at} {...foreign}>
        <Prose nodes={block.nodes} definitions={definitions} notebook={open.name} language={language} />
      </div>
    ),
  );
}
