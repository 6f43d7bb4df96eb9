import type { Notebook } from "../../notebook/document.ts";
import { packText, unpackText } from "../../notebook/packed-text.ts";
import { mostBytes } from "../../notebook/parse-notebook.ts";

/** A longer address is cut off or refused by some programs on the way. */
export const longestLink = 8000;

/** A notebook as an address can hold it, or why it is not shared so. */
export type Sharing =
  | { readonly ok: true; readonly packed: string }
  | { readonly ok: false; readonly reason: "too-long"; readonly characters: number }
  /** These cells hold numbers of people that somebody wrote into the notebook, and that may be known to nobody else. */
  | { readonly ok: false; readonly reason: "holds-counts"; readonly cells: readonly string[] };

/**
 * The document alone: no results, and of a table from somebody's files only its name and hash, which is all that the text
 * has of it. Counts that are written in the text are shared only if somebody says that they may be.
 */
export function notebookToLink(text: string, notebook: Notebook, countsMayBeShared: boolean): Sharing {
  const cells = cellsWithCounts(notebook);
  if (cells.length > 0 && !countsMayBeShared) return { ok: false, reason: "holds-counts", cells };
  const packed = packText(text);
  return packed.length > longestLink
    ? { ok: false, reason: "too-long", characters: packed.length }
    : { ok: true, packed };
}

/** The text of a shared notebook; null where the address holds none. */
export const notebookFromLink = (packed: string): string | null =>
  packed.length > longestLink ? null : unpackText(packed, mostBytes);

/** A cell that cannot be read may hold counts as well. */
const cellsWithCounts = ({ cells }: Notebook): string[] =>
  [...cells.values()]
    .filter((cell) => cell.kind === "data" && (!cell.sound || "table" in cell.spec))
    .map(({ name }) => name);
