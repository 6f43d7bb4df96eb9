import { type ReadonlySignal, signal } from "@preact/signals";
import { cellKinds } from "../cells/index.ts";
import type { Language } from "../model/language.ts";
import type { Notebook } from "../notebook/document.ts";
import { parseNotebook } from "../notebook/parse-notebook.ts";

/** A notebook that comes with the app, in one language. */
export interface ShippedNotebook {
  /** Name in the address, the same in every language: `uk-2013`. */
  readonly name: string;
  /** Whether it is the one that the others translate. */
  readonly original: boolean;
  /** The text as it is written. */
  readonly text: string;
  readonly notebook: Notebook;
}

/** A file of notebooks, of which nothing is known yet but what it is called. */
interface ShippedFile {
  readonly name: string;
  /** The language that its name says; null for the one that the others translate. */
  readonly language: string | null;
  load(): Promise<string>;
}

const texts = import.meta.glob<string>("../../notebooks/*.md", { query: "?raw", import: "default" });

/** `uk-2013.da.md` is the Danish sibling of `uk-2013.md`. */
const fileName = /([^/]+?)(?:\.([a-z]{2}))?\.md$/;

const files: readonly ShippedFile[] = Object.entries(texts).map(([path, load]) => {
  const [, name = path, language = null] = fileName.exec(path) ?? [];
  return { name, language, load };
});

/** Where whoever is new begins comes first, and what is looked up comes last, in this order. */
const first = ["start"];
const last = ["methods", "validation", "coverage", "glossary"];
const rank = (name: string): number => (first.includes(name) ? -1 : last.indexOf(name) + 1);

/** The names of the notebooks that come with the app, each once, in the order in which they are offered. */
export const shippedNames: readonly string[] = [...new Set(files.map(({ name }) => name))].sort(
  (a, b) => rank(a) - rank(b),
);

const loaded = signal<ReadonlyMap<ShippedFile, ShippedNotebook>>(new Map());
const failed = signal(false);

/** Whether a notebook could not be loaded. */
export const shippedFailed: ReadonlySignal<boolean> = failed;

/** Loads the notebook of a name, in the wanted language where there is one. */
export async function loadNotebook(name: string, language: Language): Promise<ShippedNotebook | null> {
  const file = fileOf(name, language);
  return file ? loadFile(file) : null;
}

export async function loadShippedNotebooks(): Promise<readonly ShippedNotebook[]> {
  return Promise.all(files.map(loadFile));
}

async function loadFile(file: ShippedFile): Promise<ShippedNotebook> {
  const text = await file.load().catch((error: unknown) => {
    failed.value = true;
    throw error;
  });
  const known = loaded.peek().get(file);
  if (known) return known;
  const { name, language } = file;
  let notebook: Notebook | null = null;
  const shipped = {
    name,
    original: language === null,
    text,
    // Reading takes a while, and not every notebook that is loaded is looked at.
    get notebook() {
      notebook ??= parseNotebook(text, cellKinds);
      return notebook;
    },
  };
  loaded.value = new Map(loaded.peek()).set(file, shipped);
  return shipped;
}

/** The notebook of a name: in the wanted language where there is one, else as it was first written; null until it is loaded. */
export function findNotebook(name: string, language: Language): ShippedNotebook | null {
  const file = fileOf(name, language);
  return (file && loaded.value.get(file)) ?? null;
}

function fileOf(name: string, language: Language): ShippedFile | null {
  const siblings = files.filter((each) => each.name === name);
  const ofLanguage = siblings.find((each) => each.language === language);
  return ofLanguage ?? siblings.find((each) => each.language === null) ?? siblings[0] ?? null;
}

/** One notebook of each name, of those that are loaded. */
export const notebooksIn = (language: Language): readonly ShippedNotebook[] =>
  shippedNames.flatMap((name) => findNotebook(name, language) ?? []);

/** A notebook in all its languages, the wanted one first. */
export function siblingsOf(name: string, language: Language): readonly ShippedNotebook[] {
  const wanted = findNotebook(name, language);
  return [...loaded.value.values()]
    .filter((each) => each.name === name)
    .sort((a, b) => Number(b === wanted) - Number(a === wanted));
}
