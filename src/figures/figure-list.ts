import type { InEveryLanguage } from "../model/language.ts";
import type { FigureInputs } from "./figure.ts";

/**
 * What a notebook can be read by without the figures themselves, which are loaded with the first of them: what each is
 * called, and what it is drawn from. The registry does not compile with a figure that is not listed here as it is.
 */
export const figureList = {
  forest: { drawnFrom: "estimates", name: { en: "Forest plot", da: "Forest plot" } },
  upset: { drawnFrom: "table", name: { en: "Overlaps (UpSet plot)", da: "Overlap (UpSet-diagram)" } },
  pairs: { drawnFrom: "table", name: { en: "Pairs of lists", da: "Par af lister" } },
  bars: { drawnFrom: "tidy", name: { en: "Bars", da: "Liggende søjler" } },
  "scenario-forest": { drawnFrom: "scenarios", name: { en: "Scenario forest", da: "Forest plot over scenarier" } },
  tornado: { drawnFrom: "scenarios", name: { en: "Tornado", da: "Tornadodiagram" } },
  dial: { drawnFrom: "scenarios", name: { en: "Dial", da: "Skøn efter oddsratio" } },
  "specification-curve": { drawnFrom: "scenarios", name: { en: "Specification curve", da: "Specifikationskurve" } },
  consistency: { drawnFrom: "known-lists", name: { en: "Known lists", da: "Lister med kendt størrelse" } },
  design: { drawnFrom: "design", name: { en: "What would it take", da: "Hvad skal der til" } },
  dots: { drawnFrom: "one-estimate", name: { en: "Fifty dots", da: "Halvtreds prikker" } },
  "icon-array": { drawnFrom: "range", name: { en: "Known and unknown people", da: "Kendte og ukendte personer" } },
  models: { drawnFrom: "models", name: { en: "Best models", da: "De bedste modeller" } },
  stabilisation: { drawnFrom: "stabilisation", name: { en: "Stabilisation", da: "Stabilisering" } },
  draws: { drawnFrom: "one-estimate", name: { en: "Draws", da: "Udtrækninger" } },
  trace: { drawnFrom: "chains", name: { en: "Trace plot", da: "Kædernes gang" } },
  ranks: { drawnFrom: "chains", name: { en: "Rank plots", da: "Rangplot" } },
  residuals: { drawnFrom: "residuals", name: { en: "Fit of the model", da: "Modellens tilpasning" } },
  trajectory: { drawnFrom: "trajectory", name: { en: "Trajectory", da: "Udvikling" } },
  rates: { drawnFrom: "rates", name: { en: "Rates", da: "Pr. 100.000" } },
} as const satisfies Readonly<
  Record<string, { readonly drawnFrom: keyof FigureInputs; readonly name: InEveryLanguage<string> }>
>;

export type FigureId = keyof typeof figureList;
