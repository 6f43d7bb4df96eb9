import { computed, type ReadonlySignal } from "@preact/signals";
import { cellKindName } from "../../cells/index.ts";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import type { Block } from "../../notebook/document.ts";
import { blockLines } from "../../notebook/edit-blocks.ts";
import { plainText } from "../../notebook/plain-text.ts";
import type { OpenNotebook } from "../open-notebook.ts";

const longest = 60;

/** What a block is called for those who do not see it: a cell by kind and name, a text by how it begins. */
export function blockLabel(block: Block, language: Language): string {
  if (block.kind === "cell") return `${cellKindName(block.cell.kind, language)} ${block.cell.name}`;
  const beginning = block.nodes.map(plainText).find((text) => text.trim() !== "") ?? "";
  const words = beginning.trim().replace(/\s+/g, " ");
  const short = words.length > longest ? `${words.slice(0, longest).replace(/\s\S*$/, "")} …` : words;
  return catalogues[language].page.blocks.textLabel(short);
}

/** What a block is recognised by from one version of a text to the next. */
export interface BlockMark {
  /** Name of the cell; null for text. */
  readonly cell: string | null;
  /** Kind of the cell; null for text. */
  readonly kind: string | null;
  readonly text: string;
}

export interface KeyedMark extends BlockMark {
  readonly key: string;
}

/**
 * A key for each block that it keeps for as long as it is the same block: a cell by its name wherever it goes, a text by
 * what it says wherever it goes; a cell that was renamed and a text that was changed, by their place among what stayed.
 */
export function keysOf(before: readonly KeyedMark[], now: readonly BlockMark[], newKey: () => string): string[] {
  const left = new Set(before);
  const keys: (string | undefined)[] = now.map(() => undefined);
  const take = (index: number, known: KeyedMark | undefined): void => {
    if (!known) return;
    left.delete(known);
    keys[index] = known.key;
  };

  const byIdentity = new Map<string, KeyedMark[]>();
  for (const mark of before) byIdentity.set(identity(mark), [...(byIdentity.get(identity(mark)) ?? []), mark]);
  for (const [index, mark] of now.entries()) take(index, byIdentity.get(identity(mark))?.shift());

  // What is left is looked for between the neighbours that were found.
  for (const [index, mark] of now.entries()) {
    if (keys[index] !== undefined) continue;
    const previous = before.findIndex(({ key }) => key === keys[index - 1]);
    const candidate = before[previous + 1];
    if (candidate && left.has(candidate) && candidate.kind === mark.kind) take(index, candidate);
  }
  return keys.map((key) => key ?? newKey());
}

const identity = ({ cell, kind, text }: BlockMark): string => (cell === null ? `text ${text}` : `${kind} ${cell}`);

/** A block where it stands now. */
export interface PlacedBlock extends KeyedMark {
  /** Among `Notebook.blocks`. */
  readonly index: number;
  readonly block: Block;
}

/** The blocks of a notebook, each under a key that it keeps while others come, go and change around it. */
export function placedBlocks({ notebook, text }: OpenNotebook): ReadonlySignal<readonly PlacedBlock[]> {
  let before: readonly PlacedBlock[] = [];
  let keys = 0;
  return computed(() => {
    const lines = text.value.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
    const { blocks } = notebook.value;
    const marks = blocks.map((block) => markOf(block, lines));
    const now = keysOf(before, marks, () => `block-${++keys}`);
    before = marks.flatMap((mark, index) => {
      const [block, key] = [blocks[index], now[index]];
      return block && key !== undefined ? [{ ...mark, key, index, block }] : [];
    });
    return before;
  });
}

function markOf(block: Block, lines: readonly string[]): BlockMark {
  const { first, last } = blockLines(block);
  const text = lines.slice(first - 1, last).join("\n");
  return block.kind === "cell"
    ? { cell: block.cell.name, kind: block.cell.kind, text }
    : { cell: null, kind: null, text };
}
