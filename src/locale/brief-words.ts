import type { Estimate, IntervalKind } from "../model/estimate.ts";
import type { StratumName } from "../model/stratum-names.ts";
import type { Catalogue } from "./catalogue.ts";

/** A sentence in parts, some of them in bold, and some of them words that can be asked about. */
export type BriefPhrase = readonly (
  | string
  | { readonly strong: string }
  | { readonly term: keyof Catalogue["glossary"]; readonly as: string }
)[];

/** Everything that a brief says beside its numbers. Readers have never heard of the method. */
export interface BriefWords {
  readonly defaultQuestion: string;
  readonly answer: string;
  readonly known: string;
  readonly knownAbout: (lists: string) => string;
  readonly unknown: string;
  readonly unknownAbout: BriefPhrase;
  readonly inAll: string;
  readonly inAllAbout: string;
  readonly range: (low: string, high: string) => string;
  readonly atLeast: (low: string) => string;
  readonly underFive: string;
  readonly withheld: string;
  readonly ratio: (low: string, high: string) => BriefPhrase;
  /** The same for each ten or hundred known people. */
  readonly ratioPer: (known: string, low: string, high: string) => BriefPhrase;
  readonly atLeastAbout: (low: string) => BriefPhrase;
  /** How sure the range is, where it holds the truth so many times in a hundred. */
  readonly sureness: (timesInHundred: string) => BriefPhrase;
  readonly verdictReasons: string;
  readonly none: Readonly<Record<"verdict" | "no-estimate" | "no-data", string>>;
  readonly rates: (people: string, known: string) => string;
  readonly ratesRange: (low: string, high: string) => string;
  readonly waiting: {
    readonly about: string;
    readonly run: (duration: string) => string;
    /** The same where the answer itself is there. */
    readonly restAbout: string;
    readonly runRest: (duration: string) => string;
    readonly running: string;
    readonly cancel: string;
    readonly progress: string;
  };
  readonly scenarios: {
    readonly title: string;
    readonly about: BriefPhrase;
    readonly asHere: string;
    readonly others: string;
    /** Said of scenarios that are told on demand, the second where each has a range. */
    readonly more: (scenarios: string) => string;
    readonly moreBetween: (scenarios: string, low: string, high: string) => string;
    readonly outcome: {
      readonly range: (low: string, high: string) => string;
      readonly atLeast: (low: string) => string;
      readonly waiting: string;
      readonly none: string;
    };
  };
  readonly changes: {
    readonly title: string;
    /** What moves the answer most, and what else moves it. */
    readonly mover: (label: string, change: string, isFirst: boolean) => string;
    /** "about twice as many", "about 30 % fewer", "about as many". */
    readonly times: (factor: string) => string;
    readonly more: (percent: string) => string;
    readonly fewer: (percent: string) => string;
    readonly same: string;
    readonly envelope: (scenarios: string, low: string, high: string) => string;
    readonly tipping: BriefPhrase;
    /** What `tipping` and `always` come to; each gist stands in for what a phone shows on demand. */
    readonly gist: (conclusions: number) => string;
    readonly always: readonly string[];
  };
  readonly groups: {
    readonly title: string;
    readonly gist: (attributes: string, shows: { readonly totals: boolean; readonly people: number | null }) => string;
    readonly headings: Readonly<Record<Extract<StratumName, "sex" | "age" | "exploitation" | "year">, string>>;
    readonly group: string;
    readonly known: string;
    readonly total: string;
    readonly per100000: string;
    readonly about: string;
    readonly hidden: string;
  };
  /** That looking harder raises the known number: wherever years are compared. */
  readonly years: string;
  readonly unknowns: { readonly title: string; readonly gist: string; readonly always: readonly string[] };
  readonly basis: {
    readonly title: string;
    readonly gist: (lists: string, method: string | null) => string;
    readonly lists: (lists: string, number: string) => BriefPhrase;
    readonly method: (name: string) => string;
    readonly interval: (kind: IntervalKind, modelling: Estimate["modelling"], resamples: string) => string;
    readonly period: string;
    readonly sources: string;
    readonly population: (people: string) => string;
  };
  readonly glossary: { readonly title: string; readonly gist: string };
  readonly actions: {
    readonly notebook: string;
    readonly share: string;
    readonly shared: string;
    readonly cannotCopy: string;
    readonly tooLong: (characters: string, most: string) => string;
    readonly notYet: string;
    readonly print: string;
  };
  readonly sharedBrief: {
    readonly note: string;
    readonly title: string;
    /** Why an address holds no brief. */
    readonly problems: Readonly<Record<"unreadable" | "too-long" | "not-a-brief", string>>;
  };
}
