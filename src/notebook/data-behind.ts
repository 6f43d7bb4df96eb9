import type { Notebook } from "./document.ts";

/** The data cell that a cell rests on, through whatever it needs: the first one found; the cell itself if it is one. */
export const dataBehind = (notebook: Notebook, name: string): string | null => allDataBehind(notebook, name)[0] ?? null;

/** Every data cell that a cell rests on, in the order in which they are met; a figure may compare several. */
export function allDataBehind({ cells }: Notebook, name: string): string[] {
  const data: string[] = [];
  const seen = new Set<string>();
  const waiting = [name];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const cell = cells.get(next);
    if (!cell || seen.has(next)) continue;
    seen.add(next);
    if (cell.kind === "data") data.push(next);
    else if (cell.sound) waiting.push(...cell.needs.toReversed());
  }
  return data;
}
