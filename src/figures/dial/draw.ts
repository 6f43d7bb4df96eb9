import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import type { Dial, ScenarioResults } from "../../model/scenario-results.ts";
import type { Draw } from "../figure.ts";
import { halo } from "../labelled-rows.ts";
import { logAxis } from "../log-axis.ts";
import type { Box } from "../place-labels.ts";
import { fontSize, plotImage } from "../plot-image.ts";
import { textWidth, wrapText } from "../text-width.ts";
import { belowPanel, dialAxesMarks, peopleTicks } from "./dial-axes.ts";
import { dialLabels } from "./dial-labels.ts";
import { type DialPanel, dialPanel } from "./dial-panel.ts";

const twoColumnsFrom = 600;
const panelHeight = 220;
const marginTop = 30;
const marginRight = 14;

/** A curve for each dial, next to each other where there is room, all with one axis of people. */
export const draw: Draw<ScenarioResults> = ({ dials }, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures.dial;
  if (dials.length === 0) return drawNothing(say.accessibleName(0), say.nothing, options);
  const columns = dials.length > 1 && width >= twoColumnsFrom ? 2 : 1;
  const { domain } = logAxis(dials.flatMap(shownPeople), [0, 1]);
  const ticks = peopleTicks(domain, panelHeight);
  const marginLeft = Math.max(...ticks.map((tick) => textWidth(formatCount(tick, language), fontSize))) + 12;
  const pitchX = width / columns;
  const frameWidth = pitchX - marginLeft - marginRight;
  const below = Math.max(...dials.map((dial) => belowPanel(dial, frameWidth, language)));
  const pitchY = marginTop + panelHeight + below;
  const panels = dials.map((dial, index) => {
    const left = (index % columns) * pitchX + marginLeft;
    const top = Math.floor(index / columns) * pitchY + marginTop;
    const frame: Box = { left, right: left + frameWidth, top, bottom: top + panelHeight };
    return dialPanel(dial, frame, domain);
  });
  return plotImage(
    say.accessibleName(dials.length),
    {
      height: Math.ceil(dials.length / columns) * pitchY,
      margin: 0,
      x: { type: "identity", axis: null },
      y: { type: "identity", axis: null },
      marks: panels.map((panel) => panelMarks(panel, language)),
    },
    options,
  );
};

/** The curve with its ribbon, what lies behind it, and the marks on it. */
function panelMarks(panel: DialPanel, language: Language): Plot.Markish[] {
  const { dial, frame, x, y, base, tips } = panel;
  const own = dial.ownRange === null ? [] : [dial.ownRange];
  const tipX = ({ oddsRatio }: DialPanel["base"]): number => x(oddsRatio);
  const tipY = ({ total }: DialPanel["base"]): number => y(total);
  return [
    Plot.rect(own, {
      x1: ({ low }) => x(low),
      x2: ({ high }) => x(high),
      y1: frame.top,
      y2: frame.bottom,
      fill: "var(--line)",
      fillOpacity: 0.55,
    }),
    dialAxesMarks(panel, language),
    Plot.areaY(dial.points, {
      x: ({ oddsRatio }) => x(oddsRatio),
      y1: ({ low }) => (low === null ? Number.NaN : y(low)),
      y2: ({ high }) => (high === null ? Number.NaN : y(high)),
      fill: "var(--accent)",
      fillOpacity: 0.25,
    }),
    Plot.ruleY(dial.tippingPoints, {
      x1: frame.left,
      x2: frame.right,
      y: ({ conclusion }) => y(conclusion.people),
      stroke: "currentColor",
      strokeDasharray: "6 4",
    }),
    Plot.lineY(dial.points, {
      x: ({ oddsRatio }) => x(oddsRatio),
      y: ({ total }) => y(total),
      stroke: "var(--accent)",
      strokeWidth: 2,
    }),
    Plot.ruleX(tips, { x: tipX, y1: tipY, y2: frame.bottom, stroke: "currentColor", strokeWidth: 1 }),
    Plot.dot([base], { x: tipX, y: tipY, r: 5, fill: "var(--accent)", stroke: "var(--paper)", strokeWidth: 1.5 }),
    Plot.dot(tips, {
      x: tipX,
      y: tipY,
      r: 6,
      symbol: "diamond",
      fill: "var(--paper)",
      stroke: "currentColor",
      strokeWidth: 1.75,
    }),
    (["start", "middle", "end"] as const).map((anchor) =>
      Plot.text(
        dialLabels(panel, language).filter((label) => label.anchor === anchor),
        { x: "x", y: "y", text: "text", textAnchor: anchor, fontSize, fill: "currentColor", ...halo },
      ),
    ),
  ];
}

const shownPeople = ({ points, tippingPoints }: Dial): number[] => [
  ...points.flatMap(({ total, low, high }) => [total, low ?? total, high ?? total]),
  ...tippingPoints.map(({ conclusion }) => conclusion.people),
];

function drawNothing(name: string, text: string, options: Parameters<typeof draw>[1]) {
  const lines = wrapText(text, options.width - 8, fontSize);
  return plotImage(
    name,
    {
      height: 20 + lines.length * 18,
      margin: 0,
      x: { type: "identity", axis: null },
      y: { type: "identity", axis: null },
      marks: [
        Plot.text([lines.join("\n")], { x: 2, y: 10, text: (each) => each, textAnchor: "start", lineAnchor: "top" }),
      ],
    },
    options,
  );
}
