import type { ResultTableWords } from "./estimator.ts";
import type { InEveryLanguage } from "./language.ts";
import type { OverlapTable } from "./overlap-table.ts";
import type { Problem } from "./problem.ts";
import type { ResultTable } from "./result-table.ts";

/** What a check says about itself to people. */
export interface CheckWords {
  readonly name: string;
  /** Two sentences: what it looks at, and what to make of it. */
  readonly about: string;
  /** Title, what it shows in a sentence, and column names of each table that the check gives. */
  readonly tables?: Readonly<Record<string, ResultTableWords>>;
}

/** What a check found: tables to read, and problems with what was checked. Nothing at all is good news. */
export interface Findings {
  readonly tables: readonly ResultTable[];
  readonly problems: readonly Problem[];
}

/** A check of an overlap table, cheap enough to run by itself on every table: at most some 2^lists steps per pair. */
export interface TableCheck {
  readonly words: InEveryLanguage<CheckWords>;
  run(table: OverlapTable): Findings;
}
