import type { NotEstimable } from "../model/problem.ts";
import type { ResultTableWords } from "../model/result-table.ts";
import type { Phrase } from "./phrase.ts";
import type { ProblemSentences } from "./problem-sentences.ts";

/** Everything that is said in one language. */
export interface Words {
  readonly cell: CellWords;
  readonly problems: ProblemSentences;
}

/** What the views of finished cells say. */
export interface CellWords {
  readonly showAsTable: string;
  readonly drawing: string;
  readonly cannotDraw: string;
  readonly table: {
    readonly showAll: (rows: string) => string;
    readonly showFirst: (rows: string) => string;
  };
  readonly data: {
    readonly seen: (observed: string, lists: string) => Phrase;
    readonly counted: string;
    readonly year: string;
    readonly source: string;
    readonly citation: string;
    readonly changes: string;
    readonly listsCaption: string;
    readonly list: string;
    readonly lists: string;
    readonly fullName: string;
    readonly people: string;
    readonly histories: string;
    readonly historiesAbout: string;
  };
  readonly estimate: {
    readonly range: (low: string, high: string, observed: string) => Phrase;
    readonly ratio: (low: string, high: string) => Phrase;
    /** The same for every hundred people seen, where fewer than one is unseen for each. */
    readonly ratioPerHundred: (low: string, high: string) => Phrase;
    readonly nobodyMore: (observed: string) => Phrase;
    readonly noInterval: (observed: string) => Phrase;
    /** Where the method compares lists and claims no number. */
    readonly noTotal: (observed: string) => Phrase;
    /** Where the chains of a sampler did not come to the same number. */
    readonly withheld: (observed: string) => Phrase;
    /** Where only the lower limit is a claim. */
    readonly atLeast: (low: string, observed: string) => Phrase;
    readonly note: string;
    /** Of the tables that every method may give: those of an estimate by strata. */
    readonly tables: Readonly<Record<"strata", ResultTableWords>>;
  };
  readonly interval: {
    readonly level: (level: string) => string;
    readonly none: string;
  };
  readonly models: {
    readonly title: string;
    readonly about: (considered: string, criterion: string, seen: string) => string;
    /** Where the model was fixed beforehand. */
    readonly onlyTitle: string;
    readonly onlyAbout: (seen: string) => string;
    /** What the signs in the notation of models stand for. */
    readonly signs: (lists: string) => string;
    readonly caption: string;
    readonly model: string;
    readonly parameters: string;
    readonly total: string;
    readonly boundaryTerms: string;
    readonly excludedCaption: string;
    readonly excluded: (models: string) => string;
    readonly excludedShown: (shown: string, models: string) => string;
    readonly reason: string;
    readonly reasons: Readonly<Record<NotEstimable, string>>;
  };
  readonly stabilisation: Readonly<Record<"title" | "about" | "caption" | "models" | "usable", string>>;
  readonly provenance: {
    readonly summary: (version: string, seed: string, shortHash: string) => string;
    readonly estimator: string;
    readonly version: (estimator: string, version: string) => string;
    readonly seed: string;
    readonly data: string;
    readonly options: string;
    readonly interval: string;
    readonly medianDraw: string;
    readonly correction: string;
    readonly correctionValues: (biasCorrection: string, acceleration: string) => string;
    readonly time: string;
  };
}
