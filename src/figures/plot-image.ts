import * as Plot from "@observablehq/plot";
import type { DrawOptions } from "./drawings.ts";

export const fontSize = 13;
/** Height of a line of text, in pixels. */
export const lineHeight = 17;

/** Keeps text legible where a line passes behind it. */
export const halo = { stroke: "var(--paper)", strokeWidth: 5 };

/** Plot's options with what every figure of ours has: an accessible name, the page's font and the page's colours. */
export function plotImage(
  name: string,
  options: Plot.PlotOptions,
  { width, document }: DrawOptions,
): SVGSVGElement | HTMLElement {
  const image = Plot.plot({ ...options, width, figure: false, ...(document ? { document } : {}) });
  // Plot names its groups after its marks, in English; inside an image they would be noise.
  for (const group of image.querySelectorAll("[aria-label]")) group.removeAttribute("aria-label");
  image.setAttribute("role", "img");
  image.setAttribute("aria-label", name);
  image.setAttribute("font-family", "inherit");
  image.setAttribute("font-size", String(fontSize));
  return image;
}

/** An image whose marks say in pixels where they stand. */
export const pixelImage = (name: string, height: number, marks: Plot.Markish[], options: DrawOptions) =>
  plotImage(
    name,
    { height, margin: 0, x: { type: "identity", axis: null }, y: { type: "identity", axis: null }, marks },
    options,
  );
