import { useId, useMemo } from "preact/hooks";
import { cellKindName, cellKinds } from "../../cells/index.ts";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { blockText } from "../../notebook/edit-blocks.ts";
import { replaceProse } from "../../notebook/edit-prose.ts";
import { parseNotebook } from "../../notebook/parse-notebook.ts";
import { linkDefinitions, writtenDefinitions } from "../link-definitions.ts";
import type { OpenNotebook } from "../open-notebook.ts";
import { Prose } from "../prose.tsx";
import { CodeEditor } from "./code-editor.tsx";
import { EditingFoot } from "./editing-foot.tsx";
import { useLiveText } from "./use-live-text.ts";

interface ProsePreviewProps {
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
function ProsePreview({ open, index, text, language }: ProsePreviewProps) {
  const say = catalogues[language].page.editor;
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
        {say.becomesCell(`${cellKindName(block.cell.kind, language)} ${block.cell.name}`)}
      </p>
    ) : (
      <div key={at} {...foreign}>
        <Prose nodes={block.nodes} definitions={definitions} notebook={open.name} language={language} />
      </div>
    ),
  );
}

export interface ProseEditorProps {
  readonly open: OpenNotebook;
  /** Of the block of text among `notebook.blocks`; it must follow the block when others come or go before it. */
  readonly index: number;
  /** Language of the app; the text may be in another. */
  readonly language: Language;
  /** Somebody is done; whoever shows the editor takes it away and says where the focus goes. */
  readonly onClose: () => void;
  /** Words in it that are to be written over. */
  readonly select?: string;
}

/**
 * A block of text as Markdown, and what it looks like. The notebook follows whenever the typing pauses; cells that are
 * written in the text, and the loss of all text, wait until somebody is done.
 */
export function ProseEditor({ open, index, language, onClose, select }: ProseEditorProps) {
  const say = catalogues[language].page.editor;
  const preview = useId();
  const textNow = (): string => {
    const block = open.notebook.peek().blocks[index];
    return block?.kind === "prose" ? blockText(open.text.peek(), block) : "";
  };
  const block = open.notebook.value.blocks[index];
  const written = block?.kind === "prose" ? blockText(open.text.value, block) : "";

  const { text, type, flush, finish } = useLiveText({
    written,
    read: textNow,
    write(typed, burst, isLast) {
      if (open.notebook.peek().blocks[index]?.kind !== "prose") return;
      const { source, stillProse } = replaceProse(open.text.peek(), index, typed, cellKinds);
      if (stillProse || isLast) open.edit(source, burst);
    },
  });
  const close = (): void => {
    finish();
    onClose();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices when somebody goes on to something else
    <div class="editing" onFocusOut={flush} onKeyDown={(event) => (event.ctrlKey || event.metaKey) && flush()}>
      <div class="prose-editing">
        <div class="prose-source">
          <CodeEditor
            syntax="markdown"
            value={text}
            onChange={type}
            label={say.text}
            language={language}
            autofocus
            select={select}
            onLeave={close}
            onSubmit={close}
          />
          <EditingFoot keys={say.keysOfText} done={say.done} onDone={close} />
        </div>
        <section class="prose-preview" aria-labelledby={preview}>
          <p class="preview-head" id={preview}>
            {say.preview}
          </p>
          <ProsePreview open={open} index={index} text={text} language={language} />
        </section>
      </div>
    </div>
  );
}
