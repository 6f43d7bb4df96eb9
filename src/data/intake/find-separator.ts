import { delimitedText } from "./delimited-text.ts";

const separators = [";", "\t", ",", "|"];
const rowsLookedAt = 50;

/** As much of a text as its first rows have. */
const reach = 200_000;

/** What no text has in it, for a text of one column. */
const noSeparator = "\0";

/**
 * What separates the cells of a text: that by which most of the first rows have as many cells as the first one, and of
 * several such the one that makes most cells. The decimal comma of a file with semicolons makes rows of uneven length.
 * Where the first row has one cell but most others have more, they are still taken apart, so that it shows.
 */
export function findSeparator(text: string): string {
  let best = { separator: noSeparator, alike: 0, width: 1 };
  for (const separator of separators) {
    const read = delimitedText(text.slice(0, reach), separator, rowsLookedAt);
    const records = read.ok ? read.value : [];
    const width = records[0]?.cells.length ?? 0;
    const share = (count: number): number =>
      records.filter(({ cells }) => cells.length === count).length / records.length;
    if (width >= 2) {
      const alike = share(width);
      if (alike > best.alike || (alike === best.alike && width > best.width)) best = { separator, alike, width };
    } else if (best.alike === 0 && share(1) < 0.5) {
      best = { separator, alike: 0, width: 1 };
    }
  }
  return best.separator;
}
