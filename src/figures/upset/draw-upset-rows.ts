import * as Plot from "@observablehq/plot";
import type { DrawOptions } from "../figure.ts";
import { fontSize, lineHeight, plotImage } from "../plot-image.ts";
import { shorten, textWidth } from "../text-width.ts";
import { barLength, matrixDots, matrixLinks, type UpsetParts } from "./upset-parts.ts";

const pitchY = 24;
const longestUpright = 120;

/** The arrangement for narrow pages: lists as columns under their short names, combinations as rows, bars at the right. */
export function drawUpsetRows(parts: UpsetParts, options: DrawOptions): SVGSVGElement | HTMLElement {
  const { pitch, upright, headings, headerHeight, barStart, barRoom } = rowsLayout(parts, options.width);
  const height = headerHeight + parts.combinations.length * pitchY + 4;
  const column = (list: number): number => (list + 0.5) * pitch;
  const row = (place: number): number => headerHeight + (place + 0.5) * pitchY;
  const end = (count: number): number => barStart + barLength(count, parts.largest, barRoom);
  const radius = Math.min(6, pitch * 0.3);

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
            x1: ({ index }) => column(index) - pitch / 2,
            x2: ({ index }) => column(index) + pitch / 2,
            y1: headerHeight,
            y2: height,
            fill: "var(--line)",
            fillOpacity: 0.4,
          },
        ),
        Plot.text(headings, {
          x: (_, list) => column(list),
          y: headerHeight - 6,
          text: (heading) => heading,
          fontSize,
          fontVariant: "tabular-nums",
          ...(upright
            ? { rotate: -90, textAnchor: "start" }
            : { lineAnchor: "bottom", lineHeight: lineHeight / fontSize }),
        }),
        Plot.ruleX([barStart], { y1: headerHeight, y2: height, stroke: "var(--line)" }),
        Plot.rect(parts.combinations, {
          x1: barStart,
          x2: ({ count }) => end(count),
          y1: (_, place) => row(place) - 7,
          y2: (_, place) => row(place) + 7,
          fill: "var(--accent)",
        }),
        Plot.text(parts.combinations, {
          x: ({ count }) => end(count) + 5,
          y: (_, place) => row(place),
          text: "label",
          textAnchor: "start",
          fontSize,
          fontVariant: "tabular-nums",
        }),
        Plot.dot(
          matrixDots(parts).filter(({ member }) => !member),
          { x: ({ list }) => column(list), y: ({ place }) => row(place), r: radius * 0.6, fill: "var(--line)" },
        ),
        Plot.link(matrixLinks(parts), {
          x1: ({ first }) => column(first),
          x2: ({ last }) => column(last),
          y: ({ place }) => row(place),
          strokeWidth: 2,
        }),
        Plot.dot(
          matrixDots(parts).filter(({ member }) => member),
          { x: ({ list }) => column(list), y: ({ place }) => row(place), r: radius, fill: "currentColor" },
        ),
      ],
    },
    options,
  );
}

/** Where the rows go, in pixels; headings that are wider than their column stand upright. */
function rowsLayout({ lists, combinations }: UpsetParts, width: number) {
  const widestHeading = Math.max(
    ...lists.flatMap(({ short, total }) => [textWidth(short, fontSize), textWidth(total, fontSize)]),
  );
  const lying = Math.max(26, widestHeading + 8);
  const upright = lying * lists.length > width * 0.62;
  const pitch = upright ? Math.max(14, Math.min(28, (width * 0.55) / lists.length)) : lying;
  const room = (total: string): number => longestUpright - textWidth(` · ${total}`, fontSize);
  const headings = lists.map(({ short, total }) =>
    upright ? `${shorten(short, room(total), fontSize)} · ${total}` : `${short}\n${total}`,
  );
  const barStart = lists.length * pitch + 8;
  const widestCount = Math.max(...combinations.map(({ label }) => textWidth(label, fontSize)));
  return {
    pitch,
    upright,
    headings,
    headerHeight: upright
      ? Math.max(...headings.map((heading) => textWidth(heading, fontSize))) + 14
      : 2 * lineHeight + 8,
    barStart,
    barRoom: width - barStart - widestCount - 10,
  };
}
