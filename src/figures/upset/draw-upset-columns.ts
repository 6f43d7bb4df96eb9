import * as Plot from "@observablehq/plot";
import type { DrawOptions } from "../figure.ts";
import { fontSize, lineHeight, plotImage } from "../plot-image.ts";
import { textWidth, wrapText } from "../text-width.ts";
import { barLength, matrixDots, matrixLinks, type UpsetParts } from "./upset-parts.ts";

const leastWidth = 560;
const countSize = 12;
const barRoom = 150;
const marginTop = 22;
const gap = 14;
const leastPitch = 14;
const mostPitch = 40;

/** Whether the columns stand far enough apart for their counts, each of which stands beside the bar at its left. */
export function fitsInColumns(parts: UpsetParts, width: number): boolean {
  const { combinations, largest } = parts;
  const { pitch, halfBar } = columnsLayout(parts, width);
  const legible = combinations.every(({ count, label }, place) => {
    const before = combinations[place - 1];
    if (before === undefined) return true;
    const room = textWidth(label, countSize) / 2 + 2;
    const drop = barLength(before.count, largest, barRoom) - barLength(count, largest, barRoom);
    return room + (drop < countSize ? textWidth(before.label, countSize) / 2 : halfBar) <= pitch;
  });
  return width >= leastWidth && pitch >= leastPitch && legible;
}

/** The classic arrangement: bars above, dots below, lists with their totals at the left. */
export function drawUpsetColumns(parts: UpsetParts, options: DrawOptions): SVGSVGElement | HTMLElement {
  const { labels, nameEnd, totalEnd, left, pitch, halfBar, rowHeight } = columnsLayout(parts, options.width);
  const base = marginTop + barRoom;
  const height = base + gap + parts.lists.length * rowHeight + 4;
  const right = left + parts.combinations.length * pitch;
  const column = (place: number): number => left + (place + 0.5) * pitch;
  const row = (list: number): number => base + gap + (list + 0.5) * rowHeight;
  const top = (count: number): number => base - barLength(count, parts.largest, barRoom);
  const radius = Math.min(6, pitch * 0.3, rowHeight * 0.28);

  return plotImage(
    parts.name,
    {
      height,
      margin: 0,
      x: { type: "identity", axis: null },
      y: { type: "identity", axis: null },
      marks: [
        Plot.rect(
          parts.lists.filter(({ index }) => index % 2 === 0),
          {
            x1: 0,
            x2: right,
            y1: ({ index }) => row(index) - rowHeight / 2,
            y2: ({ index }) => row(index) + rowHeight / 2,
            fill: "var(--line)",
            fillOpacity: 0.4,
          },
        ),
        Plot.ruleY([base], { x1: left, x2: right, stroke: "var(--line)" }),
        Plot.rect(parts.combinations, {
          x1: (_, place) => column(place) - halfBar,
          x2: (_, place) => column(place) + halfBar,
          y1: ({ count }) => top(count),
          y2: base,
          fill: "var(--accent)",
        }),
        Plot.text(parts.combinations, {
          x: (_, place) => column(place),
          y: ({ count }) => top(count) - 4,
          text: "label",
          lineAnchor: "bottom",
          fontSize: countSize,
          fontVariant: "tabular-nums",
        }),
        Plot.dot(
          matrixDots(parts).filter(({ member }) => !member),
          { x: ({ place }) => column(place), y: ({ list }) => row(list), r: radius * 0.6, fill: "var(--line)" },
        ),
        Plot.link(matrixLinks(parts), {
          x: ({ place }) => column(place),
          y1: ({ first }) => row(first),
          y2: ({ last }) => row(last),
          strokeWidth: 2,
        }),
        Plot.dot(
          matrixDots(parts).filter(({ member }) => member),
          { x: ({ place }) => column(place), y: ({ list }) => row(list), r: radius, fill: "currentColor" },
        ),
        Plot.text(parts.lists, {
          x: nameEnd,
          y: ({ index }) => row(index),
          text: ({ index }) => labels[index]?.join("\n") ?? "",
          textAnchor: "end",
          lineHeight: lineHeight / fontSize,
          fontSize,
        }),
        Plot.text(parts.lists, {
          x: totalEnd,
          y: ({ index }) => row(index),
          text: "total",
          textAnchor: "end",
          fill: "var(--soft)",
          fontSize,
          fontVariant: "tabular-nums",
        }),
        Plot.text([parts.onAll], {
          x: totalEnd,
          y: base + gap - 4,
          textAnchor: "end",
          lineAnchor: "bottom",
          fill: "var(--soft)",
          fontSize: countSize,
        }),
      ],
    },
    options,
  );
}

/** Where the columns go, in pixels. */
function columnsLayout({ lists, combinations, onAll }: UpsetParts, width: number) {
  const widestName = Math.max(...lists.map(({ full }) => textWidth(full, fontSize)));
  const nameWidth = Math.min(widestName + 2, width * 0.27);
  const labels = lists.map(({ full }) => wrapText(full, nameWidth, fontSize));
  const mostLines = Math.max(...labels.map((lines) => lines.length));
  const totalWidth = Math.max(textWidth(onAll, countSize), ...lists.map(({ total }) => textWidth(total, fontSize)));
  const nameEnd = nameWidth + 8;
  const totalEnd = nameEnd + 10 + totalWidth;
  const left = totalEnd + 10;
  const pitch = Math.min(mostPitch, (width - left) / combinations.length);
  return {
    labels,
    nameEnd,
    totalEnd,
    left,
    rowHeight: Math.max(26, mostLines * lineHeight + 8),
    pitch,
    halfBar: Math.min(pitch * 0.34, 11),
  };
}
