import { failure, type Result, success } from "../../model/result.ts";
import { countBounds } from "../count-bounds.ts";
import type { ColumnPlace } from "./membership.ts";

type Separator = "." | ",";

const grouped: Readonly<Record<Separator, RegExp>> = {
  ".": /^[1-9]\d{0,2}(\.\d{3})+$/,
  ",": /^[1-9]\d{0,2}(,\d{3})+$/,
};
const withZeros: Readonly<Record<Separator, RegExp>> = { ".": /^\d+\.0+$/, ",": /^\d+,0+$/ };
const separators: readonly Separator[] = [".", ","];

/** A count without blanks, and with a plain hyphen. */
const bare = (cell: string): string => cell.replace(/\s/g, "").replace(/[‐‑‒–—−]/g, "-");

/** Whether a cell can be meant as a count, known (`12`, `1.234`, `12,0`) or hidden (`<5`, `1-4`). */
export function saysCount(cell: string): boolean {
  const text = bare(cell);
  return (
    countBounds(text) !== null || separators.some((mark) => grouped[mark].test(text) || withZeros[mark].test(text))
  );
}

/**
 * Counts as digits, hidden ones as `low..high`. Points and commas either group thousands or come before decimals, which can
 * only be zeros; what they do is read from the whole column, and where it leaves that open, as `1.000` alone does, the
 * column is refused.
 */
export function readCounts(cells: readonly string[], { column, fileRows }: ColumnPlace): Result<string[]> {
  const texts = cells.map(bare);
  const meaning = { ".": meaningOf(".", texts), ",": meaningOf(",", texts) };
  const counts: string[] = [];
  for (const [index, text] of texts.entries()) {
    const row = fileRows[index] ?? 0;
    const bounds = countBounds(text);
    if (bounds) {
      counts.push(bounds.low === bounds.high ? String(bounds.low) : `${bounds.low}..${bounds.high}`);
      continue;
    }
    const separator = separators.find((mark) => grouped[mark].test(text) || withZeros[mark].test(text));
    if (separator === undefined) return failure({ code: "not-a-count", row, column });
    const groups = meaning[separator] ?? opposite(meaning[separator === "." ? "," : "."]);
    if (groups === null) return failure({ code: "ambiguous-count", row, column });
    if (!(groups === "thousands" ? grouped : withZeros)[separator].test(text)) {
      return failure({ code: "not-a-count", row, column });
    }
    const digits = groups === "thousands" ? text.replaceAll(separator, "") : text.slice(0, text.indexOf(separator));
    counts.push(String(Number(digits)));
  }
  return success(counts);
}

type Meaning = "thousands" | "decimals" | null;

/** What a separator does in cells that can be read in one way only; null if there are none. */
function meaningOf(separator: Separator, texts: readonly string[]): Meaning {
  const thousands = texts.some((text) => grouped[separator].test(text) && !withZeros[separator].test(text));
  if (thousands) return "thousands";
  const decimals = texts.some((text) => withZeros[separator].test(text) && !grouped[separator].test(text));
  return decimals ? "decimals" : null;
}

const opposite = (meaning: Meaning): Meaning =>
  meaning === null ? null : meaning === "thousands" ? "decimals" : "thousands";
