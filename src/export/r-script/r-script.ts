import type { DataValue } from "../../cells/data/index.ts";
import type { EstimateSpec, EstimateValue } from "../../cells/estimate/index.ts";
import { observableCells } from "../../kernel/capture/observable-cells.ts";
import type { Catalogue } from "../../locale/catalogue.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { methodName } from "../../locale/method-words.ts";
import type { Language } from "../../model/language.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { strataBy, stratumLabel } from "../../model/stratum.ts";
import type { SoundCell } from "../../notebook/document.ts";
import { type Tellable, tellable } from "../disclosure/tellable.ts";
import type { ExportInput } from "../export-input.ts";
import { release } from "../release.ts";
import { rTranslations } from "./index.ts";
import { rComment, rNames, rSentence, rVariable, rVector } from "./r-text.ts";
import type { RCode, RPackage, RTranslation } from "./r-translation.ts";

type Words = Catalogue["exported"]["rScript"];

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
function rPlaceholder(variable: string, lists: readonly string[], say: Words): readonly string[] {
  const names = rNames(lists);
  return [
    ...rSentence(say.upload([...names, "count"].join(", "))),
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
export function rScript(input: ExportInput, language: Language): string {
  const told = tellable(input);
  const say = catalogues[language].exported.rScript;
  const cells = [...told.notebook.cells.values()].filter((cell): cell is SoundCell => cell.sound);
  const data = cells.filter(({ kind }) => kind === "data").flatMap((cell) => ["", ...dataLines(cell, told, say)]);
  const codes = cells.filter(({ kind }) => kind === "estimate").map((cell) => estimateCode(cell, told, language));
  const packages = [...new Set(codes.flatMap((code) => code.packages))].sort();
  return `${[...headLines(told, packages, say), ...data, ...codes.flatMap(({ lines }) => ["", ...lines])].join("\n")}\n`;
}

function headLines({ notebook }: Tellable, packages: readonly RPackage[], say: Words): readonly string[] {
  return [
    rComment(say.head(notebook.title, release.name, release.version)),
    ...rSentence(say.agreement),
    ...rSentence(say.notRepeated),
    ...(packages.length === 0
      ? []
      : ["#", ...rSentence(say.install), `# install.packages(c(${packages.map((name) => `"${name}"`).join(", ")}))`]),
    "",
    ...rSentence(say.told),
    "told <- function(fit) {",
    "  if (is.null(fit$estimate)) list(total = fit$popest, limits = fit$BCaquantiles)",
    "  else list(total = fit$estimate, limits = fit$uncertainty)",
    "}",
  ];
}

function dataLines({ name }: SoundCell, told: Tellable, say: Words): readonly string[] {
  const variable = rVariable("data", name);
  const title = rComment(`---- ${say.data(name)} ----`);
  const value = dataValue(name, told);
  if (value === null) return [title, ...rSentence(say.none.result)];
  if (told.uploads.has(name)) return [title, ...rPlaceholder(variable, value.table.lists, say)];
  return [title, rComment(value.description.citation), ...rDataFrame(variable, value.table)];
}

function estimateCode(cell: SoundCell, told: Tellable, language: Language): RCode {
  const { data: source, method, by, ...options } = cell.spec as EstimateSpec;
  const say = catalogues[language].exported.rScript;
  const title = rComment(`---- ${say.estimate(cell.name, methodName(method, language))} ----`);
  const none = (reason: keyof Words["none"]): RCode => ({
    packages: [],
    lines: [title, ...rSentence(say.none[reason])],
  });
  const value = dataValue(source, told);
  if (value === null) return none("data");
  const isUpload = told.uploads.has(source);
  if (isUpload && by.length > 0) return none("parts");
  const parts = tablesOf(value, source, by);
  if (!isUpload && parts.some(({ table }) => table.hidden)) {
    return none("bounds");
  }
  if (parts.some(({ table }) => table.unobservable)) {
    return none("patterns");
  }
  const codes = parts.map((part) =>
    partCode(part, { method, options, told, say, chosen: chosenModel(cell.name, told) }),
  );
  if (codes.some((code) => code === null)) return none("package");
  const written = codes.filter((code) => code !== null);
  return {
    packages: written.flatMap(({ packages }) => packages),
    lines: [title, ...(by.length > 0 ? rSentence(say.sum) : []), ...written.flatMap(({ lines }) => lines)],
  };
}

interface Estimated {
  readonly method: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly told: Tellable;
  readonly say: Words;
  readonly chosen: string | null;
}

function partCode(
  { variable, table, part }: NamedTable,
  { method, options, told, say, chosen }: Estimated,
): RCode | null {
  const translate = Object.hasOwn(translations, method) ? translations[method] : undefined;
  const setting = { data: variable, lists: rNames(table.lists), listNames: table.lists, options, say };
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
