import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatPercent } from "../../locale/numbers.ts";
import type { Drawing } from "../drawings.ts";
import { logPosition, logValueAt } from "../log-axis.ts";
import { peopleAxisMarks } from "../people-axis.ts";
import { placeLabels } from "../place-labels.ts";
import { fontSize, halo, lineHeight, plotImage } from "../plot-image.ts";
import { quantileDots, stackDots } from "../quantile-dots.ts";
import { textWidth } from "../text-width.ts";
import { type DensityPoint, drawDensity, drawnAxis, drawnInterval, drawnPrior, finiteDraws } from "./curves.ts";

const marginTop = 28;
const marginBottom = 50;
const marginX = 16;
/** Heights of the curve and of the dots; without draws there is neither. */
const heights = { curve: 120, stack: 110 } as const;
/** Between curve and dots: the line of the interval and its label. */
const between = 34;

/** The curve of the draws over the line of the interval over fifty dots, on one logarithmic axis. */
export const draw: Drawing<"draws"> = (input, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures.draws;
  const { label, estimate } = input;
  const { observed } = estimate;
  const ascending = finiteDraws(input);
  const cases = quantileDots(estimate.draws);
  const told = drawnInterval(input);
  const axis = drawnAxis(input, [marginX, width - marginX]);
  const x = (people: number): number => logPosition(people, axis);
  const { curve: curveHeight, stack: stackHeight } = cases.length > 0 ? heights : { curve: 0, stack: 0 };
  const curveFloor = marginTop + curveHeight;
  const lineY = curveFloor + 9;
  const floor = curveFloor + between + stackHeight;
  const height = floor + 2 + marginBottom;
  const points = drawDensity(ascending, observed, axis.domain);
  const prior = drawnPrior(input);
  const before = prior ? points.map(({ people }) => ({ people, density: prior.density(people) })) : [];
  const highest = Math.max(...points.map(({ density }) => density), ...before.map(({ density }) => density));
  const onPage = ({ people, density }: DensityPoint) => ({
    x: people,
    y: curveFloor - (density / highest) * (curveHeight - 8),
  });
  const curve = points.map((point) => ({
    ...onPage(point),
    within: told !== null && point.people >= told.low && point.people <= told.high,
  }));
  const priorLine = before.map(onPage);
  const { dots, diameter } = stackDots(cases.map(x), stackHeight);
  const asPixels = ({ x: people, y }: { readonly x: number; readonly y: number }) => ({ x: x(people), y });
  const priorLabel = labelBeside(say.priorMark, priorLine.map(asPixels), curve.map(asPixels), width).map((label) =>
    Plot.text([label], {
      x: ({ x: at }) => logValueAt(at, axis),
      ...{ y: "y", text: "text", textAnchor: label.anchor, fill: "var(--soft)", fontSize, ...halo },
    }),
  );
  const name = told ? say.intervalMark(formatPercent(told.level, language)) : "";
  const reach = textWidth(name, fontSize) / 2;

  return plotImage(
    say.accessibleName(label),
    {
      height,
      marginLeft: marginX,
      marginRight: marginX,
      marginTop,
      marginBottom,
      x: { type: "log", domain: [...axis.domain], clamp: true, axis: null },
      y: { type: "identity", axis: null },
      marks: [
        ...peopleAxisMarks({ axis, width, height, marginTop, marginBottom }, observed, language),
        Plot.areaY(curve, { x: "x", y1: curveFloor, y2: "y", fill: "var(--accent)", fillOpacity: 0.2 }),
        Plot.areaY(
          curve.filter(({ within }) => within),
          { x: "x", y1: curveFloor, y2: "y", fill: "var(--accent)", fillOpacity: 0.35 },
        ),
        Plot.line(curve, { x: "x", y: "y", stroke: "var(--accent)", strokeWidth: 1.75 }),
        Plot.line(priorLine, { x: "x", y: "y", stroke: "var(--soft)", strokeWidth: 1.75, strokeDasharray: "6 4" }),
        priorLabel,
        Plot.ruleY([curveFloor], { stroke: "var(--line)" }),
        Plot.ruleY(told ? [told] : [], {
          x1: "low",
          x2: "high",
          y: lineY,
          stroke: "var(--accent)",
          strokeWidth: 2.5,
        }),
        Plot.text(told ? [told] : [], {
          x: ({ low, high }) =>
            logValueAt(Math.min(width - reach - 2, Math.max(reach + 2, (x(low) + x(high)) / 2)), axis),
          y: lineY + 12,
          text: () => name,
          fill: "var(--soft)",
          fontSize,
          ...halo,
        }),
        Plot.dot(dots, {
          x: (dot) => logValueAt(dot.x, axis),
          y: ({ place }) => floor - (place + 0.5) * diameter,
          r: diameter / 2 - 0.75,
          fill: "var(--accent)",
        }),
      ],
    },
    options,
  );
};

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** A label above a line, or below it, where it does not touch the curve; the ends of the line come first. */
function labelBeside(text: string, line: readonly Pixel[], curve: readonly Pixel[], width: number) {
  if (line.length === 0) return [];
  const places = [0.99, 0.01, 0.9, 0.1, 0.8, 0.2, 0.7, 0.3, 0.5].map((share) => Math.round(share * (line.length - 1)));
  const spots = [-1, 1].flatMap((side) =>
    places.flatMap((place) => {
      const point = line[place];
      const anchor = place > line.length / 2 ? ("end" as const) : ("start" as const);
      return point ? [{ x: point.x, y: point.y + side * (lineHeight / 2 + 4), anchor }] : [];
    }),
  );
  const around = ({ x, y }: Pixel) => ({ left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 });
  const frame = { left: 0, right: width, top: 0, bottom: marginTop + heights.curve };
  return placeLabels([{ text, spots }], frame, [...line, ...curve].map(around));
}
