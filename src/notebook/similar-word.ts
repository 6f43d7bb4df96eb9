/** The word that `written` was most likely meant to be, or null: one slip of the pen, two in a long word. */
export function similarWord(written: string, words: readonly string[]): string | null {
  const lower = written.toLowerCase();
  return words.find((word) => slips(lower, word) <= (word.length >= 6 ? 2 : 1)) ?? null;
}

/** How many letters are wrong, missing, too many or swapped with their neighbour (Damerau 1964, adjacent swaps only). */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = i === 0 || j === 0 ? i + j : Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      table[i * width + j] = least;
    }
  }
  return at(a.length, b.length);
}
