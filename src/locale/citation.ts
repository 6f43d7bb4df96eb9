import type { Language } from "../model/language.ts";
import type { Source } from "../model/source.ts";
import { catalogues } from "./catalogues.ts";
import { speech } from "./speech.ts";

/** The surnames and the year, as text refers to a source: Silverman et al. (2024). */
export function shortCitation({ authors, year }: Source, language: Language): string {
  const surnames = authors.map((author) => author.split(",")[0] ?? author);
  const [first = "", second] = surnames;
  if (surnames.length > 2) return `${first} ${catalogues[language].exported.etAl} (${year})`;
  return `${speech(language).series(second === undefined ? [first] : [first, second])} (${year})`;
}

/** All authors: Silverman, B. W., Chan, L. and Vincent, K. */
export const authorsText = ({ authors }: Source, language: Language): string => speech(language).series(authors);

/** Volume, issue and pages of an article: 34(5), 1–20. */
export const placeText = ({ volume, issue, pages }: Source): string =>
  [
    volume === undefined ? "" : `${volume}${issue === undefined ? "" : `(${issue})`}`,
    pages === undefined ? "" : pages.replace("-", "–"),
  ]
    .filter((part) => part !== "")
    .join(", ");

/** A whole entry of a list of references, as plain text. */
export function referenceText(source: Source, language: Language): string {
  const place = placeText(source);
  const address = source.doi === undefined ? "" : ` https://doi.org/${source.doi}`;
  return `${authorsText(source, language)} (${source.year}). ${source.title}. ${source.in}${place === "" ? "" : ` ${place}`}.${address}`;
}
