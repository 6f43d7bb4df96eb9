import type { DependenceProblem } from "./dependence-problem.ts";
import type { DesignProblem } from "./design-problem.ts";
import type { EstimatesProblem } from "./estimates-problem.ts";
import type { FigureProblem } from "./figure-problem.ts";
import type { IdentifierKind } from "./identifier-kind.ts";
import type { ImportanceProblem } from "./importance-problem.ts";
import type { PosteriorProblem } from "./posterior-problem.ts";
import type { SamplerProblem } from "./sampler-problem.ts";
import type { ScenarioProblem } from "./scenario-problem.ts";
import type { StratumName } from "./stratum-names.ts";
import type { TableCheckProblem } from "./table-check-problem.ts";
import type { ThresholdProblem } from "./threshold-problem.ts";

/**
 * Everything that can be expected to go wrong, as data. `src/text` holds one sentence for each code in every language:
 * what is wrong, and what to do next. Rows and columns are counted from 1, the header being row 1.
 */
export type Problem =
  | TableProblem
  | DataCellProblem
  | TableCheckProblem
  | EstimatesProblem
  | ScenarioProblem
  | DesignProblem
  /** Entries are counted from 1; `name` is the key of the plan. */
  | { readonly code: "plan-refused"; readonly entry: number; readonly name: string; readonly reason: Problem }
  | DocumentProblem
  | ModelProblem
  | DependenceProblem
  | IntervalProblem
  | PosteriorProblem
  | SamplerProblem
  | ThresholdProblem
  | ImportanceProblem
  | RunProblem
  | FigureProblem
  | GateProblem
  | IntakeProblem;

/** A file that is no overlap table. */
export type TableProblem =
  | { readonly code: "unknown-dataset"; readonly name: string; readonly known: readonly string[] }
  | { readonly code: "empty-table" }
  | { readonly code: "no-count-column" }
  | { readonly code: "repeated-column"; readonly column: number; readonly name: string }
  | { readonly code: "unnamed-column"; readonly column: number }
  | { readonly code: "ragged-row"; readonly row: number; readonly expected: number; readonly found: number }
  | { readonly code: "not-a-stratum"; readonly row: number; readonly column: number }
  | { readonly code: "too-many-strata"; readonly most: number }
  | { readonly code: "not-binary"; readonly row: number; readonly column: number }
  | { readonly code: "not-a-count"; readonly row: number; readonly column: number }
  | { readonly code: "all-zero-history"; readonly row: number }
  | { readonly code: "too-many-lists"; readonly lists: number; readonly most: number }
  | { readonly code: "too-few-lists"; readonly lists: number; readonly least: number }
  | { readonly code: "nobody-seen" }
  | { readonly code: "no-overlap" }
  | { readonly code: "partition"; readonly lists: number; readonly people: number }
  | { readonly code: "empty-list"; readonly list: string }
  | { readonly code: "needs-every-count"; readonly hidden: number; readonly unobservable: number }
  | { readonly code: "table-too-large"; readonly rows: number; readonly most: number }
  | { readonly code: "file-too-large"; readonly characters: number; readonly most: number }
  | { readonly code: "unusable-column-name"; readonly column: number }
  | { readonly code: "count-too-large"; readonly row: number; readonly column: number; readonly most: number }
  | { readonly code: "bounds-too-wide"; readonly row: number; readonly column: number; readonly most: number }
  | { readonly code: "seen-though-unobservable"; readonly lists: readonly string[] }
  | { readonly code: "bad-datapackage"; readonly where: string }
  | {
      readonly code: "lists-not-as-described";
      readonly described: readonly string[];
      readonly found: readonly string[];
    }
  | { readonly code: "not-protectable"; readonly known: "everybody" | "lists" | "pairs" };

/** A data cell whose table cannot be had, or not be changed as it says. */
export type DataCellProblem =
  | { readonly code: "upload-missing"; readonly name: string }
  | { readonly code: "file-gone"; readonly file: string }
  | { readonly code: "counted-though-unobservable"; readonly lists: readonly string[] }
  | { readonly code: "step-refused"; readonly step: number; readonly name: string; readonly reason: Problem }
  | { readonly code: "unknown-list"; readonly name: string; readonly known: readonly string[] }
  | { readonly code: "repeated-list"; readonly name: string }
  | { readonly code: "not-a-history"; readonly history: string; readonly lists: readonly string[] }
  | { readonly code: "no-such-column"; readonly name: string; readonly known: readonly string[] }
  | {
      readonly code: "no-such-value";
      /** Of the column. */
      readonly name: string;
      readonly value: string;
      readonly known: readonly string[];
    }
  | { readonly code: "too-few-lists-left"; readonly lists: number; readonly least: number }
  | { readonly code: "nobody-left" }
  | { readonly code: "hidden-too-wide"; readonly lists: readonly string[]; readonly most: number };

/** Person rows that could tell who somebody is; no value of theirs is ever part of a problem. */
export type GateProblem =
  | {
      readonly code: "identifier-found";
      readonly kind: Exclude<IdentifierKind, "hash">;
      readonly column: number;
      readonly rows: number;
      readonly confidence: "certain" | "likely";
    }
  | { readonly code: "plain-hash-found"; readonly column: number; readonly rows: number }
  | { readonly code: "identifier-in-header"; readonly kind: IdentifierKind; readonly column: number }
  | {
      readonly code: "rare-combinations";
      readonly attributes: readonly string[];
      readonly combinations: number;
      readonly k: number;
    };

/** Uploaded files that cannot be read or linked as planned, or were linked in a way that people should look at. */
export type IntakeProblem =
  | { readonly code: "in-file"; readonly file: string; readonly problem: Problem }
  | { readonly code: "files-too-large"; readonly bytes: number; readonly most: number }
  | { readonly code: "too-many-tables"; readonly tables: number; readonly most: number }
  | { readonly code: "too-many-rows"; readonly rows: number; readonly most: number }
  | { readonly code: "too-many-columns"; readonly columns: number; readonly most: number }
  | { readonly code: "unreadable-file"; readonly kind: "not-text" | "old-workbook" | "not-a-workbook" }
  | { readonly code: "workbook-too-large"; readonly bytes: number; readonly most: number }
  | { readonly code: "sheet-too-wide"; readonly rows: number; readonly columns: number }
  | { readonly code: "error-cells"; readonly cells: number }
  | { readonly code: "broken-quotes"; readonly row: number }
  | { readonly code: "no-header-row" }
  | { readonly code: "not-membership"; readonly row: number; readonly column: number }
  | { readonly code: "missing-membership"; readonly column: number; readonly rows: number }
  | { readonly code: "ambiguous-count"; readonly row: number; readonly column: number }
  | { readonly code: "codes-rounded"; readonly column: number; readonly rows: number }
  | { readonly code: "missing-role"; readonly role: RoleInFile }
  | { readonly code: "repeated-role"; readonly role: RoleInFile | StratumName; readonly columns: number }
  | { readonly code: "unusable-list-name" }
  | { readonly code: "not-a-list-name"; readonly row: number; readonly column: number }
  | { readonly code: "one-table-only"; readonly tables: number }
  | { readonly code: "files-changed" }
  | { readonly code: "list-inside-list"; readonly inner: string; readonly outer: string }
  | { readonly code: "codes-nearly-equal"; readonly codes: number; readonly by: "case" | "zeros" }
  | { readonly code: "rows-without-code"; readonly list: string; readonly rows: number; readonly of: number }
  | { readonly code: "code-often"; readonly list: string; readonly rows: number }
  | { readonly code: "strata-disagree"; readonly stratum: StratumName; readonly persons: number }
  | { readonly code: "values-unknown"; readonly stratum: StratumName; readonly rows: number }
  | { readonly code: "rows-on-no-list"; readonly rows: number };

/** What a column of an uploaded file is used for, strata aside. */
export type RoleInFile = "list" | "code" | "list-name" | "count";

/** A notebook that cannot be read as written. */
export type DocumentProblem =
  | { readonly code: "document-too-large"; readonly bytes: number; readonly most: number }
  | { readonly code: "too-many-cells"; readonly cells: number; readonly most: number }
  | { readonly code: "markup-too-dense"; readonly most: number }
  | { readonly code: "yaml-syntax"; readonly detail: string }
  | { readonly code: "yaml-not-plain"; readonly what: "alias" | "tag" | "key" | "depth" }
  | { readonly code: "unclosed-cell" }
  | { readonly code: "unknown-cell-kind"; readonly kind: string; readonly known: readonly string[] }
  | { readonly code: "bad-cell-name"; readonly name: string }
  | { readonly code: "repeated-name"; readonly name: string }
  | { readonly code: "unknown-key"; readonly key: string; readonly known: readonly string[] }
  | { readonly code: "missing-key"; readonly key: string }
  | { readonly code: "wrong-value"; readonly key: string; readonly expected: Expected }
  | { readonly code: "wrong-key"; readonly key: string; readonly expected: Expected }
  | { readonly code: "one-of-keys"; readonly keys: readonly string[]; readonly written: readonly string[] }
  | { readonly code: "unknown-cell"; readonly name: string; readonly known: readonly string[] }
  | {
      readonly code: "wrong-cell-kind";
      readonly name: string;
      readonly expected: readonly string[];
      readonly found: string;
    }
  | { readonly code: "cycle"; readonly members: readonly string[] };

/** What a value should have been; a closed set, so that it can be said in every language. */
export type Expected =
  | { readonly kind: "text" }
  | { readonly kind: "flag" }
  | { readonly kind: "name" }
  | { readonly kind: "mapping" }
  | { readonly kind: "list-of-names" }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "number"; readonly low: number; readonly high: number; readonly whole: boolean }
  | { readonly kind: "number-or-auto"; readonly low: number; readonly high: number; readonly whole: boolean }
  | { readonly kind: "levels" }
  | { readonly kind: "short-name" }
  | { readonly kind: "short-names"; readonly least: number; readonly most: number | null }
  | { readonly kind: "hash" }
  | { readonly kind: "count" }
  | { readonly kind: "history"; readonly lists: number | null }
  | { readonly kind: "histories"; readonly lists: number | null }
  | { readonly kind: "mapping-from"; readonly keys: Expected; readonly values: Expected }
  | { readonly kind: "keys"; readonly keys: readonly string[] }
  | { readonly kind: "either"; readonly of: readonly Expected[] }
  | { readonly kind: "list-of-groups"; readonly choices: readonly string[] }
  | { readonly kind: "some-keys"; readonly keys: readonly string[] }
  | { readonly kind: "grid"; readonly keys: readonly string[] }
  | {
      readonly kind: "range";
      readonly low: number;
      readonly high: number;
      readonly whole: boolean;
      readonly mostSteps: number;
    };

/** A model that cannot be read or fitted. */
export type ModelProblem =
  | { readonly code: "bad-model"; readonly model: string; readonly lists: number }
  | { readonly code: "model-not-estimable"; readonly model: string; readonly reason: NotEstimable }
  | { readonly code: "no-estimable-model"; readonly candidates: number }
  | { readonly code: "too-many-models"; readonly lists: number; readonly order: number; readonly largestOrder: number }
  | { readonly code: "too-many-to-exhaust"; readonly lists: number; readonly order: number; readonly mostLists: number }
  | { readonly code: "order-too-high"; readonly order: number; readonly most: number }
  | { readonly code: "nobody-on-two-lists" }
  | { readonly code: "low-sample-coverage"; readonly coverage: number; readonly least: number }
  | { readonly code: "dependence-runs-away" }
  | { readonly code: "fewer-than-seen" };

/**
 * Why a model has no estimate: no extended maximum likelihood, parameters that the data cannot tell apart, both, or an
 * iteration that found no maximum although there is one.
 */
export type NotEstimable = "no-maximum" | "not-identifiable" | "no-maximum-and-not-identifiable" | "did-not-converge";

/** What keeps an interval from being given, or qualifies it. */
export type IntervalProblem =
  | { readonly code: "resamples-one-sided"; readonly below: number; readonly resamples: number }
  | { readonly code: "interval-not-monotone"; readonly level: number }
  | { readonly code: "jackknife-incomplete"; readonly failed: number; readonly histories: number }
  | { readonly code: "resamples-unfitted"; readonly unfitted: number; readonly resamples: number }
  | { readonly code: "terms-at-boundary"; readonly terms: readonly string[] }
  | { readonly code: "counts-hidden"; readonly cells: number; readonly low: number; readonly high: number }
  | { readonly code: "no-upper-limit"; readonly level: number; readonly low: number }
  | { readonly code: "no-likelihood-peak" }
  | {
      readonly code: "near-tie";
      readonly criterion: "aic" | "bic";
      /** How far above the best a model may be. */
      readonly gap: number;
      /** Models that are so near the best, the smallest and the largest total among them, and their ratio. */
      readonly models: number;
      readonly low: number;
      readonly high: number;
      readonly ratio: number;
    }
  | { readonly code: "no-such-stratum"; readonly name: string; readonly known: readonly string[] }
  | { readonly code: "stratum-not-estimated"; readonly stratum: string; readonly reason: string };

/** What happens to work in progress. */
type RunProblem =
  | { readonly code: "cancelled" }
  | { readonly code: "worker-crashed"; readonly detail: string }
  | { readonly code: "blocked"; readonly by: string }
  | { readonly code: "not-loaded" }
  | { readonly code: "bug"; readonly detail: string }
  /** Of what rests on an upload, in a file that leaves the computer. */
  | { readonly code: "reason-withheld" };
