import { useState } from "preact/hooks";
import { cellKinds } from "../../cells/index.ts";
import { methods } from "../../estimators/index.ts";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { MethodPicker } from "../form/method-picker.tsx";
import "../form/form.css";
import { addCell, addText } from "./block-actions.ts";
import type { Desk } from "./desk.ts";
import { DeskDialog } from "./desk-dialog.tsx";
import { type AddedKind, type CellToAdd, nearestCells, nearestTable, restsOn } from "./new-cell.ts";

export interface AddDialogProps {
  readonly desk: Desk;
  /** Index of the block after which something is to be added; -1 for the beginning. */
  readonly after: number;
  readonly language: Language;
}

const kinds = Object.keys(cellKinds) as readonly AddedKind[];

/** What can be added, each with a sentence on what it is for; of an estimate the method is asked next. */
export function AddDialog({ desk, after, language }: AddDialogProps) {
  const say = catalogues[language].page.blocks;
  const [asksMethod, setAsksMethod] = useState(false);
  const close = (): void => {
    desk.dialog.value = null;
  };
  const add = (cell: CellToAdd): void => {
    close();
    addCell(desk, after, cell, language);
  };

  if (asksMethod) {
    return (
      <DeskDialog key="method" title={say.chooseMethod} language={language} onClose={close}>
        <MethodPicker
          table={nearestTable(desk.open, after)}
          methods={Object.keys(methods)}
          method=""
          language={language}
          onChoose={(method) => add({ kind: "estimate", method })}
        />
        <button type="button" class="button" onClick={() => setAsksMethod(false)}>
          {say.back}
        </button>
      </DeskDialog>
    );
  }
  return (
    <DeskDialog key="kind" title={say.addTitle} language={language} onClose={close}>
      <ul class="plain add-list">
        <Choice
          name={say.text.name}
          about={say.text.about}
          onChoose={() => {
            close();
            addText(desk, after, language);
          }}
        />
        {kinds.map((kind) => (
          <Choice
            key={kind}
            name={catalogues[language].cells[kind].name}
            about={lacking(desk, after, kind, language) ?? catalogues[language].cells[kind].about}
            disabled={lacking(desk, after, kind, language) !== null}
            onChoose={() => (kind === "estimate" ? setAsksMethod(true) : add({ kind }))}
          />
        ))}
      </ul>
    </DeskDialog>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly about: string;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

const Choice = ({ name, about, disabled = false, onChoose }: ChoiceProps) => (
  <li>
    <button type="button" class="add-choice" aria-disabled={disabled} onClick={() => disabled || onChoose()}>
      <strong>{name}</strong> <span>{about}</span>
    </button>
  </li>
);

/** What must be there before a cell of a kind can rest on it, in a sentence; null where it is. */
function lacking(desk: Desk, after: number, kind: AddedKind, language: Language): string | null {
  const needed = restsOn(kind);
  const near = nearestCells(desk.open, after);
  if (needed.length === 0 || near.some((cell) => needed.includes(cell.kind))) return null;
  const say = catalogues[language].page.blocks;
  const names = needed
    .map((each) => kinds.find((known) => known === each))
    .flatMap((known) => (known ? [catalogues[language].cells[known].name] : []));
  const [last = "", ...others] = names.toReversed();
  return say.needsFirst(others.length > 0 ? `${others.toReversed().join(", ")} ${say.or} ${last}` : last);
}
