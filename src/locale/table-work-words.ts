import type { Phrase } from "./phrase.ts";

/** What the table editor and the export of a data cell say. */
export interface TableWorkWords {
  readonly edit: {
    readonly title: string;
    readonly about: string;
    readonly steps: string;
    readonly noSteps: string;
    readonly undo: string;
    readonly what: string;
    readonly list: string;
    readonly lists: string;
    readonly pattern: string;
    readonly newName: string;
    readonly below: string;
    readonly attribute: string;
    readonly keep: string;
    readonly apply: string;
    /** What a form still needs. */
    readonly needs: Readonly<Record<"name" | "lists" | "pattern" | "values", string>>;
  };
  readonly save: {
    readonly title: string;
    readonly about: string;
    readonly protection: string;
    readonly threshold: (threshold: string) => string;
    readonly usual: string;
    readonly rounding: string;
    readonly hidden: (hidden: string, all: string) => Phrase;
    readonly published: Readonly<Record<"none" | "everybody" | "lists" | "pairs", string>>;
    readonly strata: (strata: string) => string;
    readonly preview: string;
    readonly saveTable: string;
    readonly saveDescription: string;
    readonly both: string;
    readonly saved: string;
  };
}
