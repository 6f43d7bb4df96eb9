import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { listIndices } from "../../model/history.ts";
import { overlapTotal } from "../../model/overlap-table.ts";
import type { Drawing, DrawOptions } from "../drawings.ts";
import { fullListName } from "../full-list-name.ts";
import { fontSize, lineHeight, pixelImage } from "../plot-image.ts";
import { shorten, textWidth, wrapText } from "../text-width.ts";
import { type Combination, combinations, mostCombinations } from "./index.ts";

/** What an UpSet plot is made of, however it is arranged. */
interface UpsetParts {
  /** The accessible name. */
  readonly name: string;
  readonly combinations: readonly (Combination & { readonly label: string })[];
  readonly largest: number;
  readonly lists: readonly {
    readonly index: number;
    readonly short: string;
    readonly full: string;
    readonly total: string;
  }[];
  /** Heading of the totals of the lists. */
  readonly onAll: string;
}

/** Length of a bar. With square roots one person stays visible next to a thousand, and none would still be nothing. */
const barLength = (count: number, largest: number, room: number): number => Math.sqrt(count / largest) * room;

/** The dots of the matrix: one for each list in each combination. */
function matrixDots({ combinations, lists }: UpsetParts): { place: number; list: number; member: boolean }[] {
  return combinations.flatMap(({ history }, place) =>
    lists.map(({ index }) => ({ place, list: index, member: ((history >> index) & 1) === 1 })),
  );
}

/** The lines of the matrix: from the first to the last list of each combination of more than one. */
function matrixLinks({ combinations }: UpsetParts): { place: number; first: number; last: number }[] {
  return combinations.flatMap(({ history }, place) => {
    const [first = 0, ...others] = listIndices(history);
    const last = others.at(-1);
    return last === undefined ? [] : [{ place, first, last }];
  });
}

const leastWidth = 560;
const countSize = 12;
const barRoom = 150;
const marginTop = 22;
const gap = 14;
const leastPitch = 14;
const mostPitch = 40;

/** Whether the columns stand far enough apart for their counts, each of which stands beside the bar at its left. */
function fitsInColumns(parts: UpsetParts, width: number): boolean {
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
function drawUpsetColumns(parts: UpsetParts, options: DrawOptions): SVGSVGElement | HTMLElement {
  const { labels, nameEnd, totalEnd, left, pitch, halfBar, rowHeight } = columnsLayout(parts, options.width);
  const base = marginTop + barRoom;
  const height = base + gap + parts.lists.length * rowHeight + 4;
  const right = left + parts.combinations.length * pitch;
  const column = (place: number): number => left + (place + 0.5) * pitch;
  const row = (list: number): number => base + gap + (list + 0.5) * rowHeight;
  const top = (count: number): number => base - barLength(count, parts.largest, barRoom);
  const radius = Math.min(6, pitch * 0.3, rowHeight * 0.28);

  return pixelImage(
    parts.name,
    height,
    [
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

const pitchY = 24;
const longestUpright = 120;

/** The arrangement for narrow pages: lists as columns under their short names, combinations as rows, bars at the right. */
function drawUpsetRows(parts: UpsetParts, options: DrawOptions): SVGSVGElement | HTMLElement {
  const { pitch, upright, headings, headerHeight, barStart, barRoom } = rowsLayout(parts, options.width);
  const height = headerHeight + parts.combinations.length * pitchY + 4;
  const column = (list: number): number => (list + 0.5) * pitch;
  const row = (place: number): number => headerHeight + (place + 0.5) * pitchY;
  const end = (count: number): number => barStart + barLength(count, parts.largest, barRoom);
  const radius = Math.min(6, pitch * 0.3);

  return pixelImage(
    parts.name,
    height,
    [
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

/** Combinations as columns below their bars; as rows beside them where columns would not fit. */
export const draw: Drawing<"upset"> = (input, options) => {
  const { language } = options;
  const { table } = input;
  const count = (value: number): string => formatCount(value, language);
  const drawn = combinations(table).slice(0, mostCombinations);
  const parts: UpsetParts = {
    name: catalogues[language].figures.upset.accessibleName(drawn.length, table.lists.length),
    combinations: drawn.map((each) => ({ ...each, label: count(each.count) })),
    largest: drawn[0]?.count ?? 1,
    lists: table.lists.map((short, index) => ({
      index,
      short,
      full: fullListName(short, input, language),
      total: count(overlapTotal(table, 1 << index)),
    })),
    onAll: catalogues[language].figures.upset.onAll,
  };
  return fitsInColumns(parts, options.width) ? drawUpsetColumns(parts, options) : drawUpsetRows(parts, options);
};
