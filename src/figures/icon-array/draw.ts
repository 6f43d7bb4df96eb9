import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Drawing } from "../drawings.ts";
import { fontSize, lineHeight, pixelImage } from "../plot-image.ts";
import { iconCounts, toldIcons } from "./index.ts";

/** Of one figure and of the room that it takes: on a phone, and wherever there is more room. */
const sizes = {
  narrow: { iconHeight: 25, pitchX: 18, pitchY: 30 },
  wide: { iconHeight: 32, pitchX: 24, pitchY: 40 },
} as const;
/** Pixels of width below which figures are small, so that not many lines of them fill the screen. */
const wideFrom = 420;
const betweenGroups = 12;
const top = 4;

type Icon = { readonly x: number; readonly y: number };

/** A head above shoulders, `size` being the square of its height. */
const person = {
  draw(context: CanvasPath, size: number) {
    const height = Math.sqrt(size);
    const head = height * 0.17;
    const half = height * 0.25;
    const [neck, foot] = [-height * 0.1, height * 0.5];
    context.moveTo(head, -height * 0.5 + head);
    context.arc(0, -height * 0.5 + head, head, 0, 2 * Math.PI);
    context.closePath();
    context.moveTo(-half, foot);
    context.lineTo(-half, neck + half);
    context.arc(0, neck + half, half, Math.PI, 0);
    context.lineTo(half, foot);
    context.closePath();
  },
};

/** Known people as full figures, and below them the unknown: outlined those that there are at least, dashed up to the most. */
export const draw: Drawing<"icon-array"> = (range, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures["icon-array"];
  const { known, sure, possible, more } = iconCounts(range);
  const told = toldIcons(range, language);
  const { iconHeight, pitchX, pitchY } = sizes[width < wideFrom ? "narrow" : "wide"];
  const perLine = Math.max(1, Math.floor((width - 4) / pitchX));
  const lines = (icons: number): number => Math.ceil(icons / perLine);
  const grid = (icons: number, start: number, from = 0): Icon[] =>
    Array.from({ length: icons }, (_, index) => ({
      x: 2 + ((from + index) % perLine) * pitchX + pitchX / 2,
      y: start + Math.floor((from + index) / perLine) * pitchY + pitchY / 2,
    }));
  const knownTop = top + lineHeight + 4;
  const unknownTop = knownTop + lines(known) * pitchY + betweenGroups;
  const iconsTop = unknownTop + lineHeight + 4;
  const bottom = told ? iconsTop + lines(sure + possible) * pitchY : unknownTop - betweenGroups;
  const headings = [
    { text: say.known(formatCount(known, language)), y: top },
    ...(told ? [{ text: say.unknown(told.low, told.high), y: unknownTop }] : []),
    ...(more > 0 ? [{ text: say.more(formatCount(more, language)), y: bottom + 6 }] : []),
  ];
  const icon = { x: "x", y: "y", r: iconHeight / Math.sqrt(Math.PI), symbol: person } as const;
  const outlined = { ...icon, fill: "var(--paper)", strokeWidth: 1.5 };

  return pixelImage(
    told ? say.accessibleName(told) : say.name,
    bottom + (more > 0 ? lineHeight + 10 : 0),
    [
      Plot.text(headings, { x: 2, y: "y", text: "text", textAnchor: "start", lineAnchor: "top", fontSize }),
      Plot.dot(grid(known, knownTop), { ...icon, fill: "var(--accent)" }),
      Plot.dot(grid(sure, iconsTop), { ...outlined, stroke: "var(--accent)" }),
      Plot.dot(grid(possible, iconsTop, sure), { ...outlined, stroke: "var(--soft)", strokeDasharray: "2 2.5" }),
    ],
    options,
  );
};
