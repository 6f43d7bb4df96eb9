import { type Language, languages } from "../model/language.ts";

/** What the address says: it is all in the fragment, so that no server ever learns it. */
export type Route = {
  /** The language in which the address asks to be read, if it does. */
  readonly language: Language | null;
} & (
  | { readonly page: "gallery" }
  /** `place` is a cell or a heading in the notebook. */
  | { readonly page: "notebook"; readonly notebook: string; readonly place: string | null }
  /** `place` is the cell whose table is asked for again. */
  | { readonly page: "add-data"; readonly notebook: string; readonly place: string | null }
  | { readonly page: "brief"; readonly notebook: string }
  /** `packed` is the brief itself, as `briefToLink` wrote it. */
  | { readonly page: "brief-shared"; readonly packed: string }
  /** `packed` is the notebook itself, as `notebookToLink` wrote it. */
  | { readonly page: "shared"; readonly packed: string }
);

export const defaultNotebook = "uk-2013";

/** A notebook may be named as its file in one language is: `uk-2013.da`. */
const inLanguage = /^(.+)\.([a-z]{2})$/;

/** Reads a fragment; one that says nothing means the default notebook, one that makes no sense means the gallery. */
export function parseRoute(fragment: string): Route {
  const [path = "", query = ""] = fragment.replace(/^#/, "").split("?");
  const asked = new URLSearchParams(query).get("lang");
  const language = languages.find((known) => known === asked) ?? null;
  if (path === "") return { page: "notebook", notebook: defaultNotebook, place: null, language };
  const [, page, file = "", place] = path.split("/").map(decoded);
  if ((page === "brief-shared" || page === "shared") && file !== "") return { page, packed: file, language };
  const [, notebook = "", ofFile = null] = inLanguage.exec(file) ?? [null, file];
  const asWritten = language ?? languages.find((known) => known === ofFile) ?? null;
  if (page === "brief" && notebook !== "") return { page, notebook, language: asWritten };
  if ((page !== "notebook" && page !== "add-data") || notebook === "") return { page: "gallery", language };
  return { page, notebook, place: place || null, language: asWritten };
}

export function routeFragment(route: Route): string {
  const query = route.language === null ? "" : `?lang=${route.language}`;
  if (route.page === "gallery") return `#/${query}`;
  if (route.page === "brief-shared" || route.page === "shared")
    return `#/${route.page}/${encodeURIComponent(route.packed)}${query}`;
  if (route.page === "brief") return `#/${route.page}/${encodeURIComponent(route.notebook)}${query}`;
  const place = route.place === null ? "" : `/${encodeURIComponent(route.place)}`;
  return `#/${route.page}/${encodeURIComponent(route.notebook)}${place}${query}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
