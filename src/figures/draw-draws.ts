import * as Plot from "@observablehq/plot";
import { formatCount, formatPercent } from "../text/numbers.ts";
import { drawDensity } from "./draw-density.ts";
import { drawnInterval, finiteDraws } from "./drawn-draws.ts";
import { drawsWords } from "./draws-words.ts";
import type { Draw, OneEstimateInput } from "./figure.ts";
import { halo } from "./labelled-rows.ts";
import { logAxis, logPosition, logValueAt } from "./log-axis.ts";
import { peopleAxisMarks } from "./people-axis.ts";
import { fontSize, plotImage } from "./plot-image.ts";
import { quantileDots, stackDots } from "./quantile-dots.ts";
import { sortedQuantile } from "./scenario-outcomes.ts";
import { textWidth } from "./text-width.ts";

const marginTop = 28;
const marginBottom = 50;
const marginX = 16;
/** Heights of the curve and of the dots; without draws there is neither. */
const heights = { curve: 120, stack: 110 } as const;
/** Between curve and dots: the line of the interval and its label. */
const between = 34;
/** The axis need not reach the rarest draws. */
const rarest = 0.002;

/** The curve of the draws over the line of the interval over fifty dots, on one logarithmic axis. */
export const draw: Draw<OneEstimateInput> = (input, options) => {
  const { language, width } = options;
  const say = drawsWords[language];
  const { label, estimate } = input;
  const { observed } = estimate;
  const count = (value: number): string => formatCount(value, language);
  const ascending = finiteDraws(input);
  const cases = quantileDots(estimate.draws);
  const told = drawnInterval(input);
  const ends = ascending.length > 0 ? [rarest, 1 - rarest].map((share) => sortedQuantile(ascending, share)) : [];
  const axis = logAxis([observed, ...ends, ...(told ? [told.low, told.high] : [])], [marginX, width - marginX]);
  const x = (people: number): number => logPosition(people, axis);
  const { curve: curveHeight, stack: stackHeight } = cases.length > 0 ? heights : { curve: 0, stack: 0 };
  const curveFloor = marginTop + curveHeight;
  const lineY = curveFloor + 9;
  const floor = curveFloor + between + stackHeight;
  const height = floor + 2 + marginBottom;
  const curve = drawDensity(ascending, observed, axis.domain).map((point) => ({
    x: point.people,
    y: curveFloor - point.height * (curveHeight - 8),
    within: told !== null && point.people >= told.low && point.people <= told.high,
  }));
  const { dots, diameter } = stackDots(cases.map(x), stackHeight);
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
        ...peopleAxisMarks({
          ...{ axis, width, height, marginTop, marginBottom, label: say.axis, count },
          observed,
          seen: say.seenMark(count(observed)),
        }),
        Plot.areaY(curve, { x: "x", y1: curveFloor, y2: "y", fill: "var(--accent)", fillOpacity: 0.2 }),
        Plot.areaY(
          curve.filter(({ within }) => within),
          { x: "x", y1: curveFloor, y2: "y", fill: "var(--accent)", fillOpacity: 0.35 },
        ),
        Plot.line(curve, { x: "x", y: "y", stroke: "var(--accent)", strokeWidth: 1.75 }),
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
