import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { chainAgreement } from "../chains.ts";
import type { Drawing } from "../drawings.ts";
import { fontSize, lineHeight, pixelImage } from "../plot-image.ts";
import { textWidth } from "../text-width.ts";
import { rankBins, rankLevels } from "./index.ts";

const marginTop = lineHeight + 6;
const panelHeight = 96;
/** Above a panel, with the number of its chain; below it, with the ends of its axis. */
const head = 24;
const foot = 24;
const gapX = 18;
/** A panel is at least so wide, and there are at most so many beside each other. */
const narrowest = 130;
const mostColumns = 4;

/** A histogram for each chain, all on the same scale, with the even level and its band. */
export const draw: Drawing<"ranks"> = (input, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures.ranks;
  const chainsSay = catalogues[language].figures.shared.chains;
  const { counts, even, low, high } = rankLevels(input);
  const count = (value: number): string => formatCount(value, language);
  const left = textWidth(count(even), fontSize) + 14;
  const across = Math.min(mostColumns, counts.length, Math.floor((width - left) / narrowest));
  // As even as the rows can be: four chains on a phone are two and two.
  const columns = Math.ceil(counts.length / Math.ceil(counts.length / Math.max(1, across)));
  const panelWidth = (width - left - 2 - gapX * (columns - 1)) / columns;
  const highest = 1.05 * Math.max(high, ...counts.map((bars) => bars.reduce((a, b) => Math.max(a, b), 0)));
  const rows = Math.ceil(counts.length / columns);
  const rowHeight = head + panelHeight + foot;

  const panels = chainAgreement(input).chains.map(({ chain, apart }, c) => {
    const x0 = left + (c % columns) * (panelWidth + gapX);
    const floor = marginTop + Math.floor(c / columns) * rowHeight + head + panelHeight;
    const step = panelWidth / rankBins;
    const y = (draws: number): number => floor - (draws / highest) * panelHeight;
    const ends = { x1: x0, x2: x0 + panelWidth };
    const bars = Array.from(counts[c] ?? [], (draws, bin) => ({ draws, x: x0 + bin * step }));
    const name = apart ? `${chainsSay.chain(chain)}: ${chainsSay.apartMark}` : chainsSay.chain(chain);
    return [
      Plot.rect([0], { ...ends, y1: y(low), y2: y(high), fill: "currentColor", fillOpacity: 0.1 }),
      Plot.rect(bars, {
        x1: ({ x }) => x + 0.5,
        x2: ({ x }) => x + step - 0.5,
        ...{ y1: floor, y2: ({ draws }) => y(draws), fill: "var(--accent)", fillOpacity: 0.65 },
      }),
      Plot.ruleY([y(low), y(high)], { ...ends, stroke: "currentColor", strokeOpacity: 0.45 }),
      Plot.ruleY([y(even)], { ...ends, stroke: "currentColor", strokeWidth: 1.5, strokeDasharray: "4 3" }),
      Plot.ruleY([floor], { ...ends, stroke: "var(--soft)" }),
      Plot.text([name], {
        ...{ x: x0, y: floor - panelHeight - 5, textAnchor: "start", lineAnchor: "bottom", fontSize },
        fontWeight: apart ? 700 : 400,
      }),
      ...(c % columns === 0
        ? [
            Plot.text([count(even)], {
              x: x0 - 7,
              y: y(even),
              textAnchor: "end",
              fontSize,
              fontVariant: "tabular-nums",
            }),
          ]
        : []),
      Plot.text([say.lowest], {
        ...{ x: x0, y: floor + 5, textAnchor: "start", lineAnchor: "top", fontSize, fill: "var(--soft)" },
      }),
      Plot.text([say.highest], {
        ...{ x: x0 + panelWidth, y: floor + 5, textAnchor: "end", lineAnchor: "top", fontSize, fill: "var(--soft)" },
      }),
    ];
  });

  return pixelImage(
    say.accessibleName(input.label, counts.length),
    marginTop + rows * rowHeight,
    [
      Plot.text([say.draws], { x: 0, y: marginTop - 8, textAnchor: "start", lineAnchor: "bottom", fontSize }),
      ...panels,
    ],
    options,
  );
};
