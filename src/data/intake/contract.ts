import type { Dataset } from "../../model/dataset.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";
import type { Result } from "../../model/result.ts";
import type { Stratum } from "../../model/stratum.ts";
import type { StratumName } from "../../model/stratum-names.ts";
import type { DatasetFiles } from "../dataset-files.ts";
import type { Finding } from "../identifiers/gate.ts";

/** A file as somebody gave it: picked, dropped, or pasted under a name made up for it. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/**
 * What files hold: (a) an overlap table with counts, (b) one row a person and a column per list, (c) one table per list
 * with a shared code column, (d) one long table with a code and the name of a list in each row.
 */
export const intakeShapes = ["overlap-table", "person-rows", "list-files", "long-file"] as const;
export type IntakeShape = (typeof intakeShapes)[number];

/** What the cells of a column are, empty ones aside: on a list or not, counts (known or hidden), numbers, or any text. */
export type ColumnType = "empty" | "membership" | "count" | "number" | "text";

/** What identifies people in a column, the strongest sign of it: of what kind, and in how many rows. Never a value. */
export type ColumnFinding = Pick<Finding, "kind" | "rows" | "confidence" | "inHeader">;

/** The structure of a column. No cell of it is ever shown. */
export interface ColumnPreview {
  /** From 1. */
  readonly column: number;
  /** What the first row calls it; null where that cell is empty or might itself be about a person. */
  readonly header: string | null;
  readonly type: ColumnType;
  /** Different values, empty cells aside. */
  readonly distinct: number;
  /** Rows in which it is empty. */
  readonly empty: number;
  /** What identifies people in it: while there is something, the column can only be dropped. */
  readonly finding: ColumnFinding | null;
  /** The vocabulary to which its header or its values point. */
  readonly stratum: StratumName | null;
  /** Whether its header or its values suggest that it counts people, holds codes, or names lists. */
  readonly suggests: "count" | "code" | "list-name" | null;
}

/** Text that is not valid UTF-8 is read as Windows-1252; UTF-16 is recognised by its byte order mark. */
export type TextEncodingName = "utf-8" | "utf-16" | "windows-1252";

/** One table: a text file, or one sheet of a workbook, which gives a preview for each sheet that holds something. */
export interface FilePreview {
  /** The file's name, and the sheet's where there are several. */
  readonly name: string;
  /** How the bytes of a text were understood, or that they are a workbook. */
  readonly readAs: TextEncodingName | "workbook";
  /** Rows below the header, blank ones aside. */
  readonly rows: number;
  readonly columns: readonly ColumnPreview[];
  /** What it holds, judged by itself. */
  readonly shape: IntakeShape;
}

/** What a column is used for. One that is left out is ignored; one that identifies people must be dropped by its user. */
const columnRoles = ["list", "code", "list-name", "count", "left-out", "dropped"] as const;
export type ColumnRole = (typeof columnRoles)[number] | StratumName;

/** How one table is to be used. */
export interface FilePlan {
  /** Of `list-files`: the list that the table is. */
  readonly list: string;
  /** The role of each column, in order. */
  readonly roles: readonly ColumnRole[];
}

/** How all tables are to be used, in the order of the previews. */
export interface IntakePlan {
  readonly shape: IntakeShape;
  readonly files: readonly FilePlan[];
}

/** How well one list was linked to the others. */
export interface ListLinkage {
  readonly list: string;
  readonly persons: number;
  /** Persons on no other list. */
  readonly onlyHere: number;
  /** Rows that repeat a person within the list. */
  readonly duplicates: number;
  /** Rows left out because they have no code, and rows in all. */
  readonly withoutCode: number;
  readonly rows: number;
}

/** The people on both of two lists. */
export interface PairLinkage {
  readonly lists: readonly [string, string];
  readonly persons: number;
}

export interface LinkageReport {
  readonly persons: number;
  readonly lists: readonly ListLinkage[];
  readonly pairs: readonly PairLinkage[];
  /** Persons whose rows disagree about a stratum; the first value that is not empty was taken. */
  readonly disagreeing: readonly { readonly stratum: StratumName; readonly persons: number }[];
  /** What suggests that the linking went wrong, and what it had to leave out. */
  readonly warnings: readonly Problem[];
}

/** All that leaves the worker: a table, its parts, and how they came about. */
export interface IntakeReport {
  readonly table: OverlapTable;
  readonly strata: readonly Stratum[];
  /** Null for an overlap table, which was linked elsewhere. */
  readonly linkage: LinkageReport | null;
  /** What was not read as it stands: values that are in no vocabulary, and rows of people on no list. */
  readonly warnings: readonly Problem[];
}

/** What the intake worker offers to whoever starts it: the one place that ever sees a row about a person. */
export interface IntakeWorker {
  readDataset(files: DatasetFiles): Result<Dataset>;
  /** The structure of each table in the files, and what in it identifies people; no cell of it. */
  inspect(files: readonly UploadedFile[]): Promise<Result<readonly FilePreview[]>>;
  /** Links and counts; refused while a column that identifies people has not been dropped. */
  tabulate(files: readonly UploadedFile[], plan: IntakePlan): Promise<Result<IntakeReport>>;
}
