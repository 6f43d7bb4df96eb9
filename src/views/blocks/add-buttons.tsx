import { useComputed } from "@preact/signals";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { blockOf, type Desk } from "./desk.ts";
import { Icon } from "./icon.tsx";

export interface AddHereProps {
  readonly desk: Desk;
  readonly blockKey: string;
  readonly language: Language;
}

/** Between two blocks, for the mouse alone: with the keyboard one adds from the block that has the focus. */
export const AddHere = ({ desk, blockKey, language }: AddHereProps) => (
  <button
    type="button"
    class="add-here"
    aria-hidden="true"
    tabIndex={-1}
    onClick={() => {
      const index = blockOf(desk, blockKey)?.index;
      if (index !== undefined) desk.dialog.value = { kind: "add", after: index - 1 };
    }}
  >
    <Icon name="add" /> {catalogues[language].page.blocks.addHere}
  </button>
);

export interface AddAtEndProps {
  readonly desk: Desk;
  readonly language: Language;
}

/** After the last block. */
export function AddAtEnd({ desk, language }: AddAtEndProps) {
  const own = useComputed(() => desk.open.edited.value || desk.open.unsaved.value).value;
  return (
    <p class="add-at-end" data-own={own}>
      <button
        type="button"
        class="button"
        onClick={() => {
          desk.dialog.value = { kind: "add", after: desk.blocks.peek().length - 1 };
        }}
      >
        <Icon name="add" /> {catalogues[language].page.blocks.add}
      </button>
    </p>
  );
}
