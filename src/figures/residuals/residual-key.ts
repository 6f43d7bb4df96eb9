import type { Box } from "../place-labels.ts";
import { fontSize, lineHeight } from "../plot-image.ts";
import { textWidth } from "../text-width.ts";

const air = 8;

/**
 * The first of the lines, as many as have room, in the lower right corner of a frame of which the diagonal is taken, with
 * a band of that share of the frame on either side of it.
 */
export function residualKey(
  lines: readonly string[],
  frame: Box,
  band: number,
): { readonly text: string; readonly x: number; readonly y: number }[] {
  const width = frame.right - frame.left;
  const height = frame.bottom - frame.top;
  const fits = (count: number): boolean => {
    const top = (count * lineHeight + 2 * air) / height;
    return 1 - (widestOf(lines.slice(0, count)) + 2 * air) / width > top + band;
  };
  let count = lines.length;
  while (count > 0 && !fits(count)) count--;
  const x = frame.right - air - widestOf(lines.slice(0, count));
  return lines
    .slice(0, count)
    .map((text, line) => ({ text, x, y: frame.bottom - air - (count - line - 0.5) * lineHeight }));
}

const widestOf = (lines: readonly string[]): number => Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));
