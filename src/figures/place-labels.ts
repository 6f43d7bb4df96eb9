import { fontSize, lineHeight } from "./plot-image.ts";
import { textWidth } from "./text-width.ts";

/** Where a text may stand: its point, and which side of it is there. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface PlacedLabel extends LabelSpot {
  readonly text: string;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const air = 3;

/**
 * Each text at the first of its spots where it lies within the frame and touches no obstacle and no text before it; left
 * out where there is no such spot, so the most important come first. `y` is the middle of the text.
 */
export function placeLabels(
  labels: readonly { readonly text: string; readonly spots: readonly LabelSpot[] }[],
  frame: Box,
  obstacles: readonly Box[] = [],
): PlacedLabel[] {
  const taken: Box[] = [...obstacles];
  return labels.flatMap(({ text, spots }) => {
    const spot = spots.find((each) => {
      const box = boxOf(text, each);
      return within(box, frame) && !taken.some((other) => touch(box, other));
    });
    if (spot === undefined) return [];
    taken.push(boxOf(text, spot));
    return [{ text, ...spot }];
  });
}

function boxOf(text: string, { x, y, anchor }: LabelSpot): Box {
  const width = textWidth(text, fontSize);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
}

const within = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right + air && b.left < a.right + air && a.top < b.bottom && b.top < a.bottom;
