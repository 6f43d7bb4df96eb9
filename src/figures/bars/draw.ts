import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { textIn } from "../../model/texts.ts";
import { distinct } from "../../model/tidy-table.ts";
import type { Drawing } from "../drawings.ts";
import type { TidyInput } from "../figure.ts";
import { fontSize, lineHeight, pixelImage } from "../plot-image.ts";
import { textWidth, wrapText } from "../text-width.ts";
import { barLabel } from "./index.ts";

const narrowBelow = 480;
const marginTop = 4;
/** From the middle of one bar of a category to that of the next. */
const pitch = 17;
const barHalf = 6;
const swatch = 11;

/** Told apart without colour: full, pale, and hollow bars; a fourth group would be full again. */
const styles = [
  { fill: "var(--accent)", fillOpacity: 1 },
  { fill: "var(--accent)", fillOpacity: 0.35 },
  { fill: "var(--paper)", fillOpacity: 1 },
] as const;
const styleOf = (group: number) => styles[group % styles.length] ?? styles[0];

/** Bars from zero with their numbers at the end; labels at the left, above their bars when narrow. */
export const draw: Drawing<"bars"> = (input, options) => {
  const { language } = options;
  const groups = distinct(input.rows, "group");
  const layout = barsLayout(input, groups, options);
  const largest = Math.max(1, ...input.rows.map(({ value }) => value));
  const end = (value: number): number => layout.start + (value / largest) * layout.room;
  const placed = input.rows.map((row) => {
    const { firstBar = 0, bars = [] } = layout.places.get(row.category) ?? {};
    return { ...row, style: groups.indexOf(row.group), y: firstBar + bars.indexOf(row.group) * pitch };
  });
  const outline = { stroke: "var(--accent)", strokeWidth: 1 };

  return pixelImage(
    catalogues[language].figures.bars.accessibleName(textIn(input.title, language), input.rows.length),
    layout.height,
    [
      Plot.ruleX([layout.start], { y1: layout.top, y2: layout.height - 2, stroke: "var(--line)" }),
      ...layout.key.flatMap(({ x, y, label }, group) => [
        Plot.rect([label], {
          x1: x,
          x2: x + swatch,
          y1: y - swatch / 2,
          y2: y + swatch / 2,
          ...styleOf(group),
          ...outline,
        }),
        Plot.text([label], { x: x + swatch + 5, y, text: () => label, textAnchor: "start", fontSize }),
      ]),
      ...groups.map((_, group) =>
        Plot.rect(
          placed.filter(({ style, value }) => style === group && value > 0),
          {
            x1: layout.start,
            x2: ({ value }) => end(value),
            y1: ({ y }) => y - barHalf,
            y2: ({ y }) => y + barHalf,
            ...styleOf(group),
            ...outline,
          },
        ),
      ),
      Plot.text(placed, {
        x: ({ value }) => end(value) + 5,
        y: "y",
        text: ({ value }) => formatCount(value, language),
        textAnchor: "start",
        fontSize,
        fontVariant: "tabular-nums",
      }),
      Plot.text([...layout.places.values()], {
        x: layout.labelsAbove ? 2 : layout.start - 8,
        y: "labelY",
        text: ({ lines }) => lines.join("\n"),
        textAnchor: layout.labelsAbove ? "start" : "end",
        lineHeight: lineHeight / fontSize,
        fontSize,
      }),
    ],
    options,
  );
};

/** Where everything goes, in pixels. */
function barsLayout(input: TidyInput, groups: readonly string[], { language, width }: Parameters<typeof draw>[1]) {
  const labelsAbove = width < narrowBelow;
  const categories = distinct(input.rows, "category");
  const labels = categories.map((category) => barLabel(input, { category, group: "" }, language).category);
  const widest = Math.max(...labels.map((label) => textWidth(label, fontSize)));
  const labelWidth = labelsAbove ? width - 8 : Math.min(widest, width * 0.4) + 2;
  const start = labelsAbove ? 2 : labelWidth + 10;
  const widestCount = Math.max(...input.rows.map(({ value }) => textWidth(formatCount(value, language), fontSize)));
  const key = groups.length > 1 ? keyPlaces(input, groups, language, start, width) : [];
  const top = key.length > 0 ? Math.max(...key.map(({ y }) => y)) + 16 : marginTop;
  let bottom = top;
  const places = new Map(
    categories.map((category, index) => {
      const bars = groups.filter((group) => input.rows.some((row) => row.category === category && row.group === group));
      const barsHeight = bars.length * pitch;
      const lines = wrapText(labels[index] ?? "", labelWidth, fontSize);
      const text = lines.length * lineHeight;
      const from = bottom;
      bottom += labelsAbove ? text + barsHeight + 8 : Math.max(text, barsHeight) + 6;
      const middle = (from + bottom) / 2;
      const labelY = labelsAbove ? from + text / 2 + 2 : middle;
      const firstBar = labelsAbove ? from + text + 3 + pitch / 2 : middle - ((bars.length - 1) * pitch) / 2;
      return [category, { lines, labelY, firstBar, bars }] as const;
    }),
  );
  return { labelsAbove, start, room: width - start - widestCount - 10, key, top, places, height: bottom + 2 };
}

/** The key of the groups, in as many lines as it takes. */
function keyPlaces(
  input: TidyInput,
  groups: readonly string[],
  language: Parameters<typeof barLabel>[2],
  start: number,
  width: number,
) {
  let x = start;
  let y = marginTop + lineHeight / 2;
  return groups.map((group) => {
    const { group: label } = barLabel(input, { category: "", group }, language);
    const reach = swatch + 5 + textWidth(label, fontSize) + 18;
    if (x > start && x + reach > width) {
      x = start;
      y += lineHeight + 2;
    }
    const place = { x, y, label };
    x += reach;
    return place;
  });
}
