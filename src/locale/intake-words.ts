/** A step of *Add data*: its heading, and what to do in it. */
export interface StepWords {
  readonly title: string;
  readonly todo: string;
}

/** What the screens say on which files become a table. */
export interface IntakeWords {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  /** For the notebook cell whose table is asked for again. */
  readonly again: (cell: string) => string;
  readonly addAgain: string;
  readonly files: StepWords & {
    readonly choose: string;
    readonly paste: string;
    readonly pasteByKeys: string;
    readonly otherWays: string;
    readonly chosen: string;
    /** Name of the nth pasted table. */
    readonly pasted: (number: string) => string;
    readonly reading: string;
    readonly rows: (rows: string) => string;
    readonly remove: string;
    readonly read: (tables: string) => string;
  };
  readonly columns: StepWords & {
    readonly shape: string;
    readonly shapes: Readonly<Record<"overlap-table" | "person-rows" | "list-files" | "long-file", string>>;
    readonly listName: string;
    readonly nameless: (column: string) => string;
    readonly number: (column: string) => string;
    readonly types: Readonly<Record<"empty" | "membership" | "count" | "number" | "text", string>>;
    readonly distinct: (values: string) => string;
    readonly empty: (rows: string) => string;
    readonly usedAs: string;
    readonly roles: Readonly<
      Record<
        | "list"
        | "code"
        | "list-name"
        | "count"
        | "left-out"
        | "dropped"
        | "year"
        | "sex"
        | "age"
        | "region"
        | "exploitation",
        string
      >
    >;
    readonly drop: string;
    readonly dropAll: (columns: string) => string;
    readonly dropped: string;
    readonly takeBack: string;
    readonly unreadFile: (file: string) => string;
    /** What is left to do before the lists can be linked, or that nothing is. */
    readonly toDrop: (columns: string) => string;
    readonly needsCode: (file: string) => string;
    readonly needsListName: string;
    readonly needsCount: string;
    readonly needsLists: string;
    readonly needsListNames: string;
    readonly repeatedListName: (list: string) => string;
    readonly ready: string;
  };
  readonly linking: StepWords & {
    readonly link: string;
    readonly counting: string;
    readonly found: (persons: string, lists: string) => string;
    readonly lists: string;
    readonly list: string;
    readonly persons: string;
    readonly onlyHere: string;
    readonly duplicates: string;
    readonly withoutCode: string;
    readonly pairs: string;
    readonly pair: string;
    readonly both: string;
    readonly linkedElsewhere: string;
    readonly disagreeing: (stratum: string, persons: string) => string;
    readonly rare: string;
    readonly noneRare: (least: string) => string;
    readonly rareAbout: (least: string) => string;
    readonly rareOf: (attributes: string, combinations: string) => string;
    readonly merge: (one: string, other: string, attribute: string) => string;
    readonly leaveOut: (stratum: string) => string;
  };
  readonly use: StepWords & {
    readonly name: string;
    readonly defaultName: string;
    readonly nameMissing: string;
    readonly use: string;
    /** What the counts of an uploaded table count, and its year. */
    readonly counts: string;
    readonly year: string;
    readonly otherTable: string;
  };
}
