import { useMemo } from "preact/hooks";
import { cellKinds } from "../../cells/index.ts";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { cellContent } from "../../notebook/cell-content.ts";
import type { Cell, Located } from "../../notebook/document.ts";
import { replaceCell } from "../../notebook/edit-cell.ts";
import { staysReadable } from "../../notebook/parse-notebook.ts";
import type { OpenCell, OpenNotebook } from "../open-notebook.ts";
import { CodeEditor } from "./code-editor.tsx";
import { EditingFoot } from "./editing-foot.tsx";
import { NameField } from "./name-field.tsx";
import { useLiveText } from "./use-live-text.ts";

export interface CellSourceEditorProps {
  readonly open: OpenNotebook;
  readonly cell: OpenCell;
  readonly language: Language;
  /** Somebody is done; whoever shows the editor takes it away and says where the focus goes. */
  readonly onClose: () => void;
  /** The cell has another name from now on, under which the editor should stay. */
  readonly onRenamed?: (name: string) => void;
}

/** The content of a cell as YAML, and its name. The notebook follows whenever the typing pauses. */
export function CellSourceEditor({ open, cell, language, onClose, onRenamed }: CellSourceEditorProps) {
  const say = catalogues[language].page.editor;
  const { name } = cell.cell;
  const present = open.notebook.value.cells.get(name) ?? cell.cell;
  const content = cellContent(open.text.value, present);
  const problems = useMemo(() => problemsWithin(present, content.firstLine), [present, content.firstLine]);

  const contentNow = (): string => {
    const now = open.notebook.peek().cells.get(name);
    return now ? cellContent(open.text.peek(), now).text : "";
  };
  const { text, type, flush, finish } = useLiveText({
    written: content.text,
    read: contentNow,
    write(typed, burst) {
      if (!open.notebook.peek().cells.has(name)) return;
      const edited = replaceCell(open.text.peek(), name, typed === "" ? "" : `${typed}\n`, cellKinds);
      if (staysReadable(edited)) open.edit(edited, burst);
    },
  });
  const close = (): void => {
    finish();
    onClose();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices when somebody goes on to something else
    <div class="editing" onFocusOut={flush} onKeyDown={(event) => (event.ctrlKey || event.metaKey) && flush()}>
      <NameField
        open={open}
        cell={present}
        written={content.writtenName}
        language={language}
        onRenamed={onRenamed}
        onLeave={close}
      />
      <CodeEditor
        syntax="yaml"
        value={text}
        onChange={type}
        label={say.source(name)}
        problems={problems}
        language={language}
        autofocus
        onLeave={close}
        onSubmit={() => {
          flush();
          open.run(name);
        }}
      />
      <EditingFoot keys={say.keysOfSource} done={say.done} onDone={close} />
    </div>
  );
}

/** The problems of a cell at the lines of its content; what is wrong with its fence stands at the first. */
function problemsWithin(cell: Cell, firstLine: number): readonly Located[] {
  if (cell.sound) return [];
  return cell.problems.map((located) =>
    located.line < firstLine ? { ...located, line: 1, column: 1 } : { ...located, line: located.line - firstLine + 1 },
  );
}
