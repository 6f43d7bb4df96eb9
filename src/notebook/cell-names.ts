import type { Problem } from "../model/problem.ts";

const usableName = /^[a-zæøå][a-z0-9æøå-]{0,39}$/;

export interface NamedCell {
  readonly name: string;
  /** Why the written name is not used, or null. */
  readonly problem: Problem | null;
}

/**
 * Gives every cell a name of its own: the written one where it is usable and not taken, else `KIND-NUMBER`. A cell may
 * do without a name if no other refers to it.
 */
export function cellNames(cells: readonly { readonly kind: string; readonly written: string }[]): NamedCell[] {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  const own = cells.map(({ written }): NamedCell | { readonly name: null; readonly problem: Problem | null } => {
    if (written === "") return { name: null, problem: null };
    if (!usableName.test(written)) return { name: null, problem: { code: "bad-cell-name", name: written } };
    if (taken.has(written)) return { name: null, problem: { code: "repeated-name", name: written } };
    taken.add(written);
    return { name: written, problem: null };
  });
  return own.map(({ name, problem }, index) => ({ name: name ?? numbered(cells[index]?.kind ?? ""), problem }));

  function numbered(kind: string): string {
    let number = numbers.get(kind) ?? 0;
    do number++;
    while (taken.has(`${kind}-${number}`));
    numbers.set(kind, number);
    return `${kind}-${number}`;
  }
}
