/** A dataset as it stands in its folder: the text of its two files. */
export interface DatasetFiles {
  /** `overlap.csv`: list columns of 0 and 1, and a column `count`. */
  readonly overlap: string;
  /** `datapackage.json`: a Frictionless Data Package. */
  readonly datapackage: string;
}
