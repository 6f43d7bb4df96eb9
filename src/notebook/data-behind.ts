import type { Notebook } from "./document.ts";

/** The data cell that a cell rests on, through whatever it needs: the first one found; the cell itself if it is one. */
export function dataBehind({ cells }: Notebook, name: string): string | null {
  const seen = new Set<string>();
  const waiting = [name];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const cell = cells.get(next);
    if (!cell || seen.has(next)) continue;
    seen.add(next);
    if (cell.kind === "data") return next;
    if (cell.sound) waiting.push(...cell.needs.toReversed());
  }
  return null;
}
