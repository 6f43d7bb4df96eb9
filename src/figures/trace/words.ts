import { formatCount } from "../../locale/numbers.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

/** What the trace of the chains says. */
export interface TraceWords extends FigureWords {
  readonly accessibleName: (label: string, chains: number) => string;
  readonly peopleAxis: string;
  readonly drawAxis: string;
  /** How many draws in a row are drawn by their lowest and highest; 1 where all are. */
  readonly readingKey: (stretch: number, draws: number) => string;
  readonly draws: string;
  readonly median: string;
  readonly from: string;
  readonly to: string;
  readonly firstHalf: string;
  readonly secondHalf: string;
}

export const traceWords: InEveryLanguage<TraceWords> = {
  en: {
    name: figureList.trace.name.en,
    about:
      "The number of people in all as each chain of the sampler drew it, from the first draw kept to the last. Good chains look alike, go up and down all the time and lead nowhere.",
    accessibleName: (label, chains) =>
      `Trace plot: the number of people in all that ${formatCount(chains, "en")} chains of ${label} drew, draw by draw`,
    peopleAxis: "↑ people in all",
    drawAxis: "draws of the chain →",
    readingKey: (stretch, draws) =>
      `Each strip is one chain. Line: its ${formatCount(draws, "en")} draws in order${stretch === 1 ? "" : `, of every ${formatCount(stretch, "en")} in a row the lowest and the highest`}; darker line across: its median; band: the middle nine tenths of what the other chains drew. A chain whose median lies outside the band stays apart.`,
    draws: "Draws",
    median: "Median",
    from: "2.5% below",
    to: "2.5% above",
    firstHalf: "Median of its first half",
    secondHalf: "Median of its second half",
  },
  da: {
    name: figureList.trace.name.da,
    about:
      "Antallet af personer i alt, som hver af samplerens kæder trak det, fra den første gemte udtrækning til den sidste. Gode kæder ligner hinanden, går hele tiden op og ned og fører ingen steder hen.",
    accessibleName: (label, chains) =>
      `Kædernes gang: antallet af personer i alt, som ${formatCount(chains, "da")} kæder i ${label} trak, udtrækning for udtrækning`,
    peopleAxis: "↑ personer i alt",
    drawAxis: "kædens udtrækninger →",
    readingKey: (stretch, draws) =>
      `Hver stribe er én kæde. Linje: dens ${formatCount(draws, "da")} udtrækninger i rækkefølge${stretch === 1 ? "" : `, af hver ${formatCount(stretch, "da")} i træk den laveste og den højeste`}; mørkere linje på tværs: dens median; bånd: de midterste ni tiendedele af, hvad de andre kæder trak. En kæde, hvis median ligger uden for båndet, bliver for sig selv.`,
    draws: "Udtrækninger",
    median: "Median",
    from: "2,5 % under",
    to: "2,5 % over",
    firstHalf: "Median af første halvdel",
    secondHalf: "Median af anden halvdel",
  },
};
