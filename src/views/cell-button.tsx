import { useComputed } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { CellState } from "../cells/cell-state.ts";
import type { Language } from "../model/language.ts";
import { words } from "../text/index.ts";
import type { OpenCell } from "./open-notebook.ts";

export interface CellButtonProps {
  readonly open: OpenCell;
  readonly language: Language;
  /** Takes the focus when the button had it and there is nothing left to do. */
  whenGone(): void;
}

/** Runs a cell or cancels it: one button, so that the focus stays where it is when the cell changes state. */
export function CellButton({ open, language, whenGone }: CellButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const action = useComputed(() => actionIn(open.state.value)).value;
  const say = words[language].app;
  // While this renders, the page still shows what was rendered last.
  const hadFocus = button.current !== null && button.current === document.activeElement;

  useLayoutEffect(() => {
    if (action === null && hadFocus) whenGone();
  });

  if (action === null) return null;
  return (
    <button
      type="button"
      class="quiet"
      ref={button}
      aria-label={`${say[action]}: ${open.cell.name}`}
      onClick={action === "run" ? open.run : open.cancel}
    >
      {say[action]}
    </button>
  );
}

function actionIn({ status }: CellState): "run" | "cancel" | null {
  switch (status) {
    case "waiting":
    case "stale":
    case "cancelled":
    case "failed":
    case "blocked":
      return "run";
    case "queued":
    case "running":
      return "cancel";
    case "done":
      return null;
    default:
      return status satisfies never;
  }
}
