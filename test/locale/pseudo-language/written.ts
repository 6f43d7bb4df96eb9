import { readdirSync, readFileSync } from "node:fs";
import { helpOfFields } from "../../../src/cells/field-help.ts";
import { methods } from "../../../src/estimators/index.ts";
import { sources } from "../../../src/estimators/sources.ts";
import { catalogues } from "../../../src/locale/catalogues.ts";
import { authorsText, placeText, shortCitation } from "../../../src/locale/citation.ts";
import type { Method } from "../../../src/model/estimator.ts";
import type { FieldsWords } from "../../../src/model/field-words.ts";
import type { Source } from "../../../src/model/source.ts";
import { another } from "./language.ts";

const folder = new URL("../../../datasets/", import.meta.url);

/** What a dataset says of itself, in the languages in which somebody described it. */
export const textsOfData: readonly string[] = readdirSync(folder).flatMap((name) =>
  strings(JSON.parse(readFileSync(new URL(`${name}/datapackage.json`, folder), "utf8"))).filter(isText),
);

/** Rather than what the file calls its columns and their types. */
function isText(text: string): boolean {
  return /[^a-z-]/.test(text);
}

function strings(described: unknown): readonly string[] {
  if (typeof described === "string") return [described];
  if (typeof described === "number") return [String(described)];
  return typeof described === "object" && described !== null ? Object.values(described).flatMap(strings) : [];
}

/** The publications that methods rest on. */
export const citations: readonly string[] = Object.values<Source>(sources).flatMap((source) => [
  shortCitation(source, another),
  `${authorsText(source, another)} (${source.year}). ${source.title}.`,
  `${authorsText(source, another)} (${source.year}).`,
  ...source.authors,
  source.title,
  source.in,
  placeText(source),
  ...(source.doi === undefined ? [] : [`https://doi.org/${source.doi}`]),
]);

const words: Readonly<Record<string, { readonly fields: FieldsWords }>> = catalogues[another].methods;
const helps = Object.entries<Method>(methods).flatMap(([id, { fields }]) =>
  helpOfFields(fields, words[id]?.fields ?? {}, another),
);

/** The keys of options, as a cell is written with them. */
export const keysOfMethods: readonly string[] = helps.map(({ key }) => key);

/** The words that may be written for an option, each before what it stands for. */
export const choicesOfMethods: readonly string[] = helps.flatMap(({ choices }) =>
  Object.keys(choices).map((choice) => `${choice}: `),
);
