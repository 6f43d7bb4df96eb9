import type { FencedBlock } from "./fenced-block.ts";
import { type CellReading, readCell, type Syntax } from "./read-cell.ts";

/** About five times the cells of the largest notebook. */
const mostRemembered = 1000;

const remembered = new WeakMap<Syntax, Map<string, CellReading>>();

/**
 * `readCell`, which is not done again for a block that says the same in the same place: an edit elsewhere in a long notebook
 * then costs no reading of its other cells.
 */
export function rememberedReading(block: FencedBlock, syntax: Syntax): CellReading {
  const readings = remembered.get(syntax) ?? new Map<string, CellReading>();
  remembered.set(syntax, readings);
  const { word, first, column, closed, content } = block;
  const key = `${first} ${column} ${closed} ${word}\n${content}`;
  const known = readings.get(key);
  if (known) return known;
  const reading = readCell(block, syntax);
  if (readings.size >= mostRemembered) readings.clear();
  readings.set(key, reading);
  return reading;
}
