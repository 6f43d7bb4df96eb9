import { writeFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { test } from "vitest";
import { figures } from "../../src/figures/index.ts";
import * as r from "./result-examples.ts";
import { withDraws, withSkewedDraws } from "./scenario-examples.ts";
import { estimate } from "./examples.ts";

const all: [string, any, any][] = [
  ["models", figures.models, r.nearTies], ["models-only", figures.models, r.onlyTies], ["models-clear", figures.models, r.clearlyBest], ["models-one", figures.models, r.onlyModel],
  ["stab", figures.stabilisation, r.settled], ["stab-many", figures.stabilisation, r.manySteps], ["stab-un", figures.stabilisation, r.unsettled],
  ["draws", figures.draws, { label: "best", estimate: withDraws() }], ["draws-run", figures.draws, { label: "small", estimate: withSkewedDraws() }], ["draws-no", figures.draws, { label: "chao", estimate: estimate(2744, 25_311, { 95: [11_227, 55_831] }) }],
  ["resid", figures.residuals, r.ukFit], ["resid-mis", figures.residuals, r.ukIndependence], ["resid-8", figures.residuals, r.eightListsFit],
  ["traj", figures.trajectory, r.listsAdded], ["traj-y", figures.trajectory, r.yearByYear], ["traj-no", figures.trajectory, r.neverEstimated],
  ["rates", figures.rates, r.ratesApart], ["rates-t", figures.rates, r.ratesTogether], ["rates-1", figures.rates, r.oneRate],
];
test("look", async () => {
  const { document } = parseHTML("<html><body></body></html>");
  for (const width of [320, 390, 720]) for (const language of ["en", "da"] as const) for (const scheme of ["light", "dark"]) {
    let html = `<!doctype html><meta charset=utf-8><html data-scheme=${scheme}><link rel=stylesheet href="file:///work/main/src/views/theme.css"><link rel=stylesheet href="file:///work/main/src/views/figure.css"><style>@font-face{font-family:"IBM Plex Sans";src:url(file:///work/main/node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2)} body{width:${width}px;padding:10px} .figure{border-bottom:1px solid #888} </style><body>`;
    for (const [name, figure, input] of all) {
      const { draw } = await figure.load();
      html += `<figure class=figure style="margin:0 0 12px"><div class=figure-canvas>${draw(input, { language, width, document }).outerHTML}</div><figcaption><b>${name}</b> ${figure.caption(input, language)}</figcaption></figure>`;
    }
    writeFileSync(`/tmp/look/${width}-${language}-${scheme}.html`, html);
  }
});
