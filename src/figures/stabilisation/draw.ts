import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Drawing } from "../drawings.ts";
import { levelsOf } from "../figure-table.ts";
import { logAxis, logPosition } from "../log-axis.ts";
import { peopleTicks, uprightMarks, uprightTitle, uprightWidth } from "../people-axis.ts";
import { fontSize, halo, pixelImage } from "../plot-image.ts";
import { textWidth } from "../text-width.ts";

const marginTop = 28;
const marginBottom = 50;
const frameHeight = 230;
const gap = 8;

/** A column for each number of admitted models, evenly spaced: the widest interval as a line, the others as bars. */
export const draw: Drawing<"stabilisation"> = (input, options) => {
  const { language, width } = options;
  const { stabilisation: say, shared } = catalogues[language].figures;
  const count = (value: number): string => formatCount(value, language);
  const { rows, observed } = input;
  const [widest, ...inner] = levelsOf(rows);
  const bottom = marginTop + frameHeight;
  const shown = rows.flatMap(({ intervals }) => intervals.flatMap(({ low, high }) => [low, high]));
  const height = bottom + marginBottom;
  const people = logAxis([observed, ...shown], [bottom, marginTop]);
  const ticks = peopleTicks(people.domain, frameHeight);
  const left = uprightWidth(ticks, language) + 14;
  const last = count(rows.at(-1)?.models ?? 0);
  const right = width - 4 - textWidth(last, fontSize) / 2;
  const pitch = (right - left) / rows.length;
  const x = (place: number): number => left + (place + 0.5) * pitch;
  const y = (value: number): number => logPosition(value, people);
  const barHalf = Math.min(4, Math.max(1, pitch * 0.3));
  const intervalsAt = (level: number | undefined) =>
    rows.flatMap(({ intervals }, place) =>
      intervals.filter((interval) => interval.level === level).map(({ low, high }) => ({ low, high, place })),
    );
  const labelled = apart(rows.map(({ models }, place) => ({ text: count(models), x: x(place) })));

  return pixelImage(
    say.accessibleName(input.label, rows.length),
    height,
    [
      ...uprightMarks({ ticks, left, right, y }, language),
      uprightTitle(shared.upPeopleAxis, left, marginTop),
      Plot.ruleY([observed], {
        ...{ y, x1: left, x2: right, stroke: "var(--soft)" },
        ...{ strokeWidth: 1.5, strokeDasharray: "3 3" },
      }),
      Plot.ruleX(intervalsAt(widest), {
        x: ({ place }) => x(place),
        y1: ({ low }) => y(low),
        y2: ({ high }) => y(high),
        stroke: "var(--accent)",
        strokeWidth: 1.75,
      }),
      inner.map((level) =>
        Plot.rect(intervalsAt(level), {
          x1: ({ place }) => x(place) - barHalf,
          x2: ({ place }) => x(place) + barHalf,
          y1: ({ low }) => y(low),
          y2: ({ high }) => y(high),
          fill: "var(--accent)",
          fillOpacity: 0.6,
          rx: Math.min(2, barHalf),
        }),
      ),
      Plot.text([observed], {
        x: right - 2,
        y: (value) => y(value) - 10,
        text: () => shared.seenMark(count(observed)),
        ...{ textAnchor: "end", fill: "var(--soft)", fontSize, ...halo },
      }),
      Plot.ruleX(labelled, { x: "x", y1: bottom, y2: bottom + 5, stroke: "currentColor" }),
      Plot.text(labelled, { x: "x", y: bottom + 9, text: "text", lineAnchor: "top", fontSize }),
      Plot.text([say.modelsAxis], { x: (left + right) / 2, y: height - 3, lineAnchor: "bottom", fontSize }),
    ],
    options,
  );
};

/** As many of the labels as stand apart, the last one among them. */
function apart<Label extends { readonly text: string; readonly x: number }>(labels: readonly Label[]): Label[] {
  let free = Number.POSITIVE_INFINITY;
  return labels.toReversed().filter(({ text, x }) => {
    const reach = textWidth(text, fontSize) / 2;
    if (x + reach > free) return false;
    free = x - reach - gap;
    return true;
  });
}
