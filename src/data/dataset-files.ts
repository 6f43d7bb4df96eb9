/** A dataset as it stands in its folder: the text of its files. */
export interface DatasetFiles {
  /** `overlap.csv`: list columns of 0 and 1, and a column `count`. */
  readonly overlap: string;
  /** `datapackage.json`: a Frictionless Data Package. */
  readonly datapackage: string;
  /** Files of published figures by their path in the folder, such as `tables/districts.csv`. */
  readonly tables?: Readonly<Record<string, string>>;
}
