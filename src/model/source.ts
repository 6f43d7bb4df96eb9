/** A publication, as a list of references and BibTeX need it. */
export interface Source {
  /** Its BibTeX key; among all sources only once. */
  readonly key: string;
  readonly kind: "article" | "book" | "report";
  /** Surname first, in the order of the title page: `Silverman, B. W.`. */
  readonly authors: readonly string[];
  readonly year: number;
  readonly title: string;
  /** The journal of an article, the publisher of anything else. */
  readonly in: string;
  readonly volume?: string;
  readonly issue?: string;
  /** First and last page, or the number of an article without pages. */
  readonly pages?: string;
  /** Without `https://doi.org/`. */
  readonly doi?: string;
}
