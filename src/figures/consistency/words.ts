import { formatCount } from "../../locale/numbers.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

interface Coverage {
  /** Null where the intervals are of different levels. */
  readonly level: string | null;
  /** Lists with an interval; those that it covers, and those that it misses. */
  readonly lists: number;
  readonly covered: number;
  readonly tooLow: number;
  readonly tooHigh: number;
}

/** What the figure of known lists says. */
export interface ConsistencyWords extends FigureWords {
  readonly accessibleName: (lists: number) => string;
  readonly axis: string;
  readonly finding: (coverage: Coverage) => string;
  readonly nothing: string;
  readonly without: (lists: number) => string;
  readonly readingKey: string;
  readonly noEstimate: string;
  readonly list: string;
  readonly size: string;
  readonly observed: string;
  readonly estimate: string;
  readonly from: string;
  readonly to: string;
  readonly found: string;
  readonly verdicts: Readonly<Record<"covered" | "too-low" | "too-high", string>>;
  readonly none: string;
}

export const consistencyWords: InEveryLanguage<ConsistencyWords> = {
  en: {
    name: figureList.consistency.name.en,
    about:
      "Each list in turn is taken as a truth that is known, and its size is estimated from the other lists. A method that misses what is known deserves little trust about what is not.",
    accessibleName: (lists) =>
      `Known lists: the size of ${lists === 1 ? "one list" : `each of ${formatCount(lists, "en")} lists`} and what the other lists give for it`,
    axis: "people on the list →",
    finding: ({ level, lists, covered, tooLow, tooHigh }) => {
      const intervals = `${level === null ? "" : `${level} `}interval`;
      const misses = lists - covered;
      return `Estimated from the other lists, the ${intervals} covers the true size of ${formatCount(covered, "en")} of ${formatCount(lists, "en")} lists${
        misses === 0
          ? "."
          : tooHigh === 0
            ? `; ${misses === 1 ? "the miss is" : "every miss is"} too low.`
            : tooLow === 0
              ? `; ${misses === 1 ? "the miss is" : "every miss is"} too high.`
              : `; ${formatCount(tooLow, "en")} ${tooLow === 1 ? "is" : "are"} too low and ${formatCount(tooHigh, "en")} too high.`
      }`;
    },
    nothing: "No list has an estimate with an interval from the other lists, and so nothing is compared.",
    without: (lists) => (lists === 1 ? "One list has none." : `${formatCount(lists, "en")} lists have none.`),
    readingKey: "Upright stroke: true size; line: interval; full dot: covered; cross: missed; hollow dot: no interval.",
    noEstimate: "no estimate",
    list: "List",
    size: "True size",
    observed: "Known to others",
    estimate: "Estimate",
    from: "From",
    to: "To",
    found: "Finding",
    verdicts: { covered: "covered", "too-low": "too low", "too-high": "too high" },
    none: "none",
  },
  da: {
    name: figureList.consistency.name.da,
    about:
      "Hver liste tages på skift som en kendt sandhed, og dens størrelse anslås ud fra de andre lister. En metode, der skyder forbi det kendte, fortjener ikke megen tillid om det ukendte.",
    accessibleName: (lists) =>
      `Lister med kendt størrelse: størrelsen af ${lists === 1 ? "én liste" : `hver af ${formatCount(lists, "da")} lister`} og skønnet ud fra de andre lister`,
    axis: "personer på listen →",
    finding: ({ level, lists, covered, tooLow, tooHigh }) => {
      const interval = `${level === null ? "intervallet" : `${level}-intervallet`}`;
      const misses = lists - covered;
      return `Når hver liste anslås ud fra de andre, rammer ${interval} den sande størrelse for ${formatCount(covered, "da")} af ${formatCount(lists, "da")} lister${
        misses === 0
          ? "."
          : tooHigh === 0
            ? `; ${misses === 1 ? "det, der rammer ved siden af, er" : "alle, der rammer ved siden af, er"} for ${misses === 1 ? "lavt" : "lave"}.`
            : tooLow === 0
              ? `; ${misses === 1 ? "det, der rammer ved siden af, er" : "alle, der rammer ved siden af, er"} for ${misses === 1 ? "højt" : "høje"}.`
              : `; ${formatCount(tooLow, "da")} er for ${tooLow === 1 ? "lavt" : "lave"} og ${formatCount(tooHigh, "da")} for ${tooHigh === 1 ? "højt" : "høje"}.`
      }`;
    },
    nothing: "Ingen liste har et skøn med interval ud fra de andre lister, så der er intet at sammenligne.",
    without: (lists) => (lists === 1 ? "Én liste har intet." : `${formatCount(lists, "da")} lister har intet.`),
    readingKey:
      "Lodret streg: sand størrelse; linje: interval; fuld prik: ramt; kryds: ved siden af; hul prik: intet interval.",
    noEstimate: "intet skøn",
    list: "Liste",
    size: "Sand størrelse",
    observed: "Kendt af andre",
    estimate: "Skøn",
    from: "Fra",
    to: "Til",
    found: "Resultat",
    verdicts: { covered: "ramt", "too-low": "for lavt", "too-high": "for højt" },
    none: "intet",
  },
};
