import type { DataValue } from "../../cells/data/index.ts";
import type { EstimateSpec, EstimateValue } from "../../cells/estimate/index.ts";
import { observableCells } from "../../kernel/capture/observable-cells.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { strataBy, stratumLabel } from "../../model/stratum.ts";
import type { SoundCell } from "../../notebook/document.ts";
import { type Tellable, tellable } from "../disclosure/tellable.ts";
import type { ExportInput } from "../export-input.ts";
import { release } from "../release.ts";
import { rTranslations } from "./index.ts";
import { rComment, rNames, rVariable, rVector } from "./r-text.ts";
import type { RCode, RPackage, RTranslation } from "./r-translation.ts";

/**
 * A table as a data frame: a row for each history that people can have, zeros included. A hidden count is NA, with its
 * bounds in `low` and `high`. Cost: lists x 2^lists.
 */
function rDataFrame(variable: string, table: OverlapTable): readonly string[] {
  const { lists, counts, hidden = [], unobservable = [] } = table;
  const histories = [...observableCells(counts.length, unobservable)];
  const bounds = new Map(hidden.map((each) => [each.history, each]));
  const names = rNames(lists);
  const column = (name: string, values: readonly (number | null)[]): string =>
    `  ${name} = ${rVector(values.map((value) => value ?? Number.NaN)).replaceAll("NaN", "NA")}`;
  const known = (history: number): number | null => (bounds.has(history) ? null : (counts[history] ?? 0));
  const columns = [
    ...names.map((name, list) =>
      column(
        name,
        histories.map((history) => (history >> list) & 1),
      ),
    ),
    ...(hidden.length > 0
      ? [
          column(
            "low",
            histories.map((history) => bounds.get(history)?.low ?? counts[history] ?? 0),
          ),
          column(
            "high",
            histories.map((history) => bounds.get(history)?.high ?? counts[history] ?? 0),
          ),
        ]
      : []),
    column("count", histories.map(known)),
  ];
  return [...namedLists(lists, names), `${variable} <- data.frame(`, `${columns.join(",\n")}\n)`];
}

/** Where the table is read from when it may not stand in the script. */
function rPlaceholder(variable: string, lists: readonly string[]): readonly string[] {
  const names = rNames(lists);
  return [
    "# The counts of lists that were added on a computer are not written into this script. Put the full table into the file",
    `# below: the columns ${[...names, "count"].join(", ")}, with 0 or 1 for each list, and a row for each pattern, zeros included.`,
    ...namedLists(lists, names),
    `${variable} <- read.csv("${variable}.csv")`,
  ];
}

const namedLists = (lists: readonly string[], names: readonly string[]): readonly string[] =>
  lists.flatMap((list, index) => (list === names[index] ? [] : [rComment(`${names[index]}: ${list}`)]));

const translations: Readonly<Record<string, RTranslation>> = rTranslations;

/** A table under the name of its variable. */
interface NamedTable {
  readonly variable: string;
  readonly table: OverlapTable;
  /** Which part of the cell's table it is; null for all of it. */
  readonly part: string | null;
}

/**
 * `check.R`: code that repeats the estimates of a notebook with the field's R packages, so that a reviewer can check them.
 * Public tables stand in it; of an upload it says which file to read.
 */
export function rScript(input: ExportInput): string {
  const told = tellable(input);
  const cells = [...told.notebook.cells.values()].filter((cell): cell is SoundCell => cell.sound);
  const data = cells.filter(({ kind }) => kind === "data").flatMap((cell) => ["", ...dataLines(cell, told)]);
  const codes = cells.filter(({ kind }) => kind === "estimate").map((cell) => estimateCode(cell, told));
  const packages = [...new Set(codes.flatMap((code) => code.packages))].sort();
  return `${[...headLines(told, packages), ...data, ...codes.flatMap(({ lines }) => ["", ...lines])].join("\n")}\n`;
}

function headLines({ notebook }: Tellable, packages: readonly RPackage[]): readonly string[] {
  return [
    rComment(
      `Repeats the estimates of “${notebook.title}” with R packages. Written by ${release.name} ${release.version}.`,
    ),
    "# Estimates agree to rounding. Intervals from resamples agree up to chance, as R draws other random numbers.",
    "# Scenarios, checks and figures are not repeated.",
    ...(packages.length === 0
      ? []
      : [
          "#",
          "# Once, to install what is needed:",
          `# install.packages(c(${packages.map((name) => `"${name}"`).join(", ")}))`,
        ]),
    "",
    "# The estimate and the ends of its intervals; versions of the packages name them differently.",
    "told <- function(fit) {",
    "  if (is.null(fit$estimate)) list(total = fit$popest, limits = fit$BCaquantiles)",
    "  else list(total = fit$estimate, limits = fit$uncertainty)",
    "}",
  ];
}

function dataLines({ name }: SoundCell, told: Tellable): readonly string[] {
  const variable = rVariable("data", name);
  const title = `---- Data: ${name} ----`;
  const value = dataValue(name, told);
  if (value === null) return [rComment(title), "# This cell has no result."];
  if (told.uploads.has(name)) return [rComment(title), ...rPlaceholder(variable, value.table.lists)];
  return [rComment(title), rComment(value.description.citation), ...rDataFrame(variable, value.table)];
}

function estimateCode(cell: SoundCell, told: Tellable): RCode {
  const { data: source, method, by, ...options } = cell.spec as EstimateSpec;
  const title = rComment(`---- Estimate: ${cell.name} (${method}) ----`);
  const none = (reason: string): RCode => ({ packages: [], lines: [title, `# ${reason}`] });
  const value = dataValue(source, told);
  if (value === null) return none("Its data are not there.");
  const isUpload = told.uploads.has(source);
  if (isUpload && by.length > 0) return none("It adds up parts of the table, which are not written into this script.");
  const parts = tablesOf(value, source, by);
  if (!isUpload && parts.some(({ table }) => table.hidden)) {
    return none("Some counts are known only within bounds, and no R package allows for that.");
  }
  if (parts.some(({ table }) => table.unobservable)) {
    return none("Some patterns cannot occur, and the R packages would take them for patterns that nobody shows.");
  }
  const codes = parts.map((part) => partCode(part, { method, options, told, chosen: chosenModel(cell.name, told) }));
  if (codes.some((code) => code === null)) return none("No R package has this method with these options.");
  const written = codes.filter((code) => code !== null);
  return {
    packages: written.flatMap(({ packages }) => packages),
    lines: [
      title,
      ...(by.length > 0 ? ["# The estimate is the sum of these."] : []),
      ...written.flatMap(({ lines }) => lines),
    ],
  };
}

interface Estimated {
  readonly method: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly told: Tellable;
  readonly chosen: string | null;
}

function partCode({ variable, table, part }: NamedTable, { method, options, told, chosen }: Estimated): RCode | null {
  const translate = Object.hasOwn(translations, method) ? translations[method] : undefined;
  const setting = { data: variable, lists: rNames(table.lists), listNames: table.lists, options };
  const code = translate?.({ ...setting, seed: told.seed, chosen: part === null ? chosen : null });
  if (!code) return null;
  return part === null ? code : { ...code, lines: [rComment(part), ...rDataFrame(variable, table), ...code.lines] };
}

/** The table that a cell estimates, or its parts, each with a data frame of its own. */
function tablesOf({ table, strata }: DataValue, source: string, by: readonly string[]): readonly NamedTable[] {
  if (by.length === 0) return [{ variable: rVariable("data", source), table, part: null }];
  return strataBy(strata, by).map((stratum, index) => ({
    variable: rVariable("data", source, "part", String(index + 1)),
    table: stratum.table,
    part: stratumLabel(stratum.values),
  }));
}

function dataValue(name: string, { states }: Tellable): DataValue | null {
  const state = states.get(name);
  return state?.status === "done" ? (state.value as DataValue) : null;
}

function chosenModel(name: string, { states }: Tellable): string | null {
  const state = states.get(name);
  return state?.status === "done" ? ((state.value as EstimateValue).estimate.model?.model ?? null) : null;
}
