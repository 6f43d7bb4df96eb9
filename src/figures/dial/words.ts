import { formatCount } from "../../locale/numbers.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { Conclusion, Dial } from "../../model/scenario-results.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

interface Moved {
  /** "the odds ratio between police and NGO". */
  readonly turned: string;
  readonly from: string;
  readonly to: string;
  readonly low: string;
  readonly high: string;
  readonly seen: string;
}

/** What the dial says. */
export interface DialWords extends FigureWords {
  readonly accessibleName: (dials: number) => string;
  readonly nothing: string;
  readonly moves: (moved: Moved) => string;
  readonly readingKey: (marks: Readonly<Record<"ribbon" | "ownRange" | "conclusions" | "tips", boolean>>) => string;
  /** Above a panel and in the table. */
  readonly panel: (between: Dial["between"]) => string;
  readonly axis: (between: Dial["between"]) => string;
  readonly people: string;
  readonly ownRange: string;
  readonly base: string;
  readonly conclusion: (side: Conclusion["side"], people: string) => string;
  readonly turnedHeading: string;
  readonly oddsRatio: string;
  readonly total: string;
  readonly from: string;
  readonly to: string;
  readonly none: string;
}

const inWords = (...parts: readonly (string | false)[]): string =>
  `${parts.filter((part) => part !== false).join("; ")}.`;

export const dialWords: InEveryLanguage<DialWords> = {
  en: {
    name: figureList.dial.name.en,
    about:
      "The number of people in all as one odds ratio between lists is turned that no data can show: above 1 whoever is on one list is more likely to be on the other too. It shows how far from the base the world would have to be for a conclusion to fail.",
    accessibleName: (dials) =>
      `Dial: the number of people in all by ${dials === 1 ? "the assumed odds ratio" : `each of ${formatCount(dials, "en")} assumed odds ratios`}`,
    nothing: "None of the scenarios turns an odds ratio, and so there is no dial to draw.",
    moves: ({ turned, from, to, low, high, seen }) =>
      `Where ${turned} lies between ${from} and ${to}, the estimate lies between ${low} and ${high} people in all; ${seen} were seen.`,
    readingKey: ({ ribbon, ownRange, conclusions, tips }) =>
      inWords(
        "Curve: estimate",
        ribbon && "ribbon: its interval",
        "dot: base",
        ownRange && "grey band: the odds ratios that the data themselves show between other lists",
        conclusions && "dashed line: conclusion",
        tips && "diamond: tipping point",
      ),
    panel: (between) => (between ? `${between[0]} and ${between[1]}` : "all lists at once"),
    axis: (between) =>
      between ? `odds ratio between ${between[0]} and ${between[1]} →` : "interaction of all lists →",
    people: "↑ people in all",
    ownRange: "data’s own range",
    base: "base",
    conclusion: (side, people) => `${side} ${people}`,
    turnedHeading: "Turned between",
    oddsRatio: "Odds ratio",
    total: "In all",
    from: "Interval from",
    to: "Interval to",
    none: "none",
  },
  da: {
    name: figureList.dial.name.da,
    about:
      "Antallet af personer i alt, når man skruer på en oddsratio mellem lister, som ingen data kan vise: Over 1 er den, der står på den ene liste, oftere også på den anden. Figuren viser, hvor langt fra udgangspunktet virkeligheden skulle være, før en konklusion ikke længere holder.",
    accessibleName: (dials) =>
      `Skøn efter oddsratio: antallet af personer i alt efter ${dials === 1 ? "den antagne oddsratio" : `hver af ${formatCount(dials, "da")} antagne oddsratioer`}`,
    nothing: "Ingen af scenarierne skruer på en oddsratio, så der er ikke noget at tegne.",
    moves: ({ turned, from, to, low, high, seen }) =>
      `Når ${turned} ligger mellem ${from} og ${to}, ligger skønnet mellem ${low} og ${high} personer i alt; ${seen} er kendt.`,
    readingKey: ({ ribbon, ownRange, conclusions, tips }) =>
      inWords(
        "Kurve: skøn",
        ribbon && "bånd: dets interval",
        "prik: udgangspunkt",
        ownRange && "gråt felt: de oddsratioer, som data selv viser mellem andre lister",
        conclusions && "stiplet linje: konklusion",
        tips && "rude: vendepunkt",
      ),
    panel: (between) => (between ? `${between[0]} og ${between[1]}` : "alle lister på én gang"),
    axis: (between) =>
      between ? `oddsratio mellem ${between[0]} og ${between[1]} →` : "vekselvirkning mellem alle lister →",
    people: "↑ personer i alt",
    ownRange: "datas eget spænd",
    base: "udgangspunkt",
    conclusion: (side, people) => `${side === "below" ? "under" : "over"} ${people}`,
    turnedHeading: "Skruet på",
    oddsRatio: "Oddsratio",
    total: "I alt",
    from: "Interval fra",
    to: "Interval til",
    none: "intet",
  },
};
