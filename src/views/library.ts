import { type ReadonlySignal, signal } from "@preact/signals";
import type { SessionContext } from "../cells/cell-kind.ts";
import type { CellState } from "../cells/cell-state.ts";
import type { Language } from "../model/language.ts";
import { announcement } from "./announcement.ts";
import { type OpenNotebook, openNotebook } from "./open-notebook.ts";
import { findNotebook, type ShippedNotebook } from "./shipped-notebooks.ts";

/** The notebooks that were opened since the page was loaded: what they found stays at hand. */
export interface Library {
  /**
   * The notebook of a name, in the wanted language where there is one. Once somebody has changed it, it is the changed one
   * in whatever language, so that a change of language hides no work.
   */
  open(name: string, language: Language): OpenNotebook | null;
  /** What happened last, for those who listen to the page. */
  readonly announcement: ReadonlySignal<string>;
}

/** Changes within so many milliseconds are announced together. */
const together = 400;

export function createLibrary(context: SessionContext, language: ReadonlySignal<Language>): Library {
  const opened = new Map<ShippedNotebook, OpenNotebook>();
  const announced = signal("");
  let changes = new Map<string, CellState>();

  function announce(cell: string, state: CellState): void {
    if (changes.size === 0) {
      setTimeout(() => {
        announced.value = announcement(changes, language.peek());
        changes = new Map();
      }, together);
    }
    changes.set(cell, state);
  }

  return {
    announcement: announced,
    open: (name, wanted) => {
      const edited = [...opened.values()].find((open) => open.name === name && open.edited.peek());
      const shipped = findNotebook(name, wanted);
      if (edited || !shipped) return edited ?? null;
      const known = opened.get(shipped);
      if (known) return known;
      const open = openNotebook(shipped, context, announce);
      opened.set(shipped, open);
      return open;
    },
  };
}
