/** A word as it is compared: in small letters, with one blank between its parts, whether they wrote `_` or `-` there. */
export const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\-–]+/g, " ")
    .trim();
