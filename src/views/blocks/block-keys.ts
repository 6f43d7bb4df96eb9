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
