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

const texts = import.meta.glob<string>("../../notebooks/*.md", { query: "?raw", import: "default", eager: true });

/** `uk-2013.da.md` is the Danish sibling of `uk-2013.md`. */
const fileName = /([^/]+?)(\.[a-z]{2})?\.md$/;

export const shippedNotebooks: readonly ShippedNotebook[] = Object.entries(texts).map(([path, text]) => {
  const [, name = path, suffix] = fileName.exec(path) ?? [];
  return { name, original: suffix === undefined, text, notebook: parseNotebook(text, cellKinds) };
});

/** The notebook of a name: in the wanted language where there is one, else as it was first written. */
export function findNotebook(name: string, language: Language): ShippedNotebook | null {
  const siblings = shippedNotebooks.filter((each) => each.name === name);
  return (
    siblings.find(({ notebook }) => notebook.language === language) ??
    siblings.find(({ original }) => original) ??
    siblings[0] ??
    null
  );
}

/** One notebook of each name. */
export function notebooksIn(language: Language): readonly ShippedNotebook[] {
  const names = new Set(shippedNotebooks.map(({ name }) => name));
  return [...names].flatMap((name) => findNotebook(name, language) ?? []);
}

/** A notebook in all its languages, the wanted one first. */
export function siblingsOf(name: string, language: Language): readonly ShippedNotebook[] {
  const wanted = findNotebook(name, language);
  return shippedNotebooks
    .filter((each) => each.name === name)
    .sort((a, b) => Number(b === wanted) - Number(a === wanted));
}
