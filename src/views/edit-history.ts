import { computed, type ReadonlySignal, signal } from "@preact/signals";

/** The texts that a notebook went through, so that every change of whatever kind can be taken back and made again. */
export interface EditHistory {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /**
   * Remembers the text before a change. Changes that follow each other under the same name, such as the keys of one
   * burst of typing, are taken back together.
   */
  record(before: string, burst?: string): void;
  /** The text to go back to from the present one; null where there is none. */
  undo(present: string): string | null;
  redo(present: string): string | null;
}

/** As many steps as can be taken back; a text has at most a million bytes. */
const mostSteps = 200;

export function createEditHistory(): EditHistory {
  const past = signal<readonly string[]>([]);
  const future = signal<readonly string[]>([]);
  let lastBurst: string | undefined;
  return {
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    record(before, burst) {
      const goesOn = burst !== undefined && burst === lastBurst && past.peek().length > 0;
      lastBurst = burst;
      future.value = [];
      if (!goesOn) past.value = [...past.peek(), before].slice(-mostSteps);
    },
    undo(present) {
      const text = past.peek().at(-1);
      if (text === undefined) return null;
      lastBurst = undefined;
      past.value = past.peek().slice(0, -1);
      future.value = [...future.peek(), present];
      return text;
    },
    redo(present) {
      const text = future.peek().at(-1);
      if (text === undefined) return null;
      lastBurst = undefined;
      future.value = future.peek().slice(0, -1);
      past.value = [...past.peek(), present];
      return text;
    },
  };
}
