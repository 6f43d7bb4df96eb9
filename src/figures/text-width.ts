/**
 * Advance of the characters of IBM Plex Sans that are far from the mean, in hundredths of an em. The fallback fonts are
 * about as wide or narrower. Estimated rather than measured, so that a figure is the same in every browser and in none.
 */
const advances = new Map<string, number>();
for (const [advance, characters] of [
  [26, "ijl.,:;' "],
  [36, "frt()[]/-·|"],
  [52, "ckvxyzs"],
  [90, "mwMWÆæ%…→"],
  [70, "ABCDGHKNOPQRUVXYZØÅ"],
] as const) {
  for (const character of characters) advances.set(character, advance);
}
const usualAdvance = 60;

/** Estimated width of a line of text, in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
  let hundredths = 0;
  for (const character of text) hundredths += advances.get(character) ?? usualAdvance;
  return (hundredths / 100) * fontSize;
}

/** The text shortened with an ellipsis until it fits. */
export function shorten(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, fontSize) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** The text in lines that fit, broken at spaces; a word that is too long for a line is shortened. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, fontSize) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].map((each) => shorten(each, width, fontSize));
}
