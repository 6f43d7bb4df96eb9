import type { DataValue } from "../cells/data/index.ts";
import { catalogues } from "../locale/catalogues.ts";
import type { DatasetDescription } from "../model/dataset.ts";
import type { Language } from "../model/language.ts";
import type { Source } from "../model/source.ts";
import { textIn } from "../model/texts.ts";
import { tellable } from "./disclosure/tellable.ts";
import type { ExportInput } from "./export-input.ts";
import { release } from "./release.ts";
import { sourcesUsed } from "./sources-used.ts";

const entryKinds = { article: "article", book: "book", report: "techreport" } as const;
const placeField = { article: "journal", book: "publisher", report: "institution" } as const;

/** `citations.bib`: the methods that a notebook uses, its public data, and Mørketal. */
export function bibtex(input: ExportInput, language: Language): string {
  const told = tellable(input);
  const { notebook, states, uploads } = told;
  const datasets = new Map<string, DatasetDescription>();
  for (const { name, kind } of notebook.cells.values()) {
    const state = states.get(name);
    if (kind !== "data" || uploads.has(name) || state?.status !== "done") continue;
    const { description } = state.value as DataValue;
    if (description.citation !== "") datasets.set(description.name, description);
  }
  const say = catalogues[language].exported.citation;
  const entries = [
    ...sourcesUsed(told).sources.map(sourceEntry),
    ...[...datasets.values()].map((dataset) => datasetEntry(dataset, language)),
    entry("misc", "morketal", {
      title: braced(escaped(say.title(release.name))),
      author: braced(escaped(say.author(release.name))),
      note: braced(escaped(say.version(release.version))),
    }),
  ];
  return `${entries.join("\n\n")}\n`;
}

function sourceEntry({ key, kind, authors, year, title, in: place, volume, issue, pages, doi }: Source): string {
  return entry(entryKinds[kind], key, {
    author: braced(authors.map(escaped).join(" and ")),
    title: braced(braced(escaped(title))),
    [placeField[kind]]: braced(escaped(place)),
    year: braced(String(year)),
    ...(volume !== undefined && { volume: braced(volume) }),
    ...(issue !== undefined && { number: braced(issue) }),
    ...(pages !== undefined && { pages: braced(pages.replace("-", "--")) }),
    ...(doi !== undefined && { doi: braced(doi) }),
  });
}

/** A dataset has its citation as people write it. */
function datasetEntry({ name, title, citation, source }: DatasetDescription, language: Language): string {
  const [address] = /https:\/\/[^\s<>"{}\\]+[^\s<>".,;:){}\\]/.exec(source) ?? [];
  return entry("misc", `data-${name.replace(/[^a-zA-Z0-9-]/g, "-")}`, {
    title: braced(braced(escaped(textIn(title, language)))),
    note: braced(escaped(citation)),
    ...(address !== undefined && { url: braced(address) }),
  });
}

function entry(kind: string, key: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},`);
  return [`@${kind}{${key},`, ...lines, "}"].join("\n");
}

const braced = (text: string): string => `{${text}}`;

/** What TeX would take for a command, written out; letters beyond ASCII stay, as BibLaTeX reads UTF-8. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\{}]/g, "")
    .replace(/[&%$#_]/g, (sign) => `\\${sign}`)
    .replaceAll("~", "\\textasciitilde ")
    .replaceAll("^", "\\textasciicircum ");
