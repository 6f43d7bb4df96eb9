/** What is needed to obtain the same numbers again. */
export interface Provenance {
  readonly estimator: string;
  readonly version: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly seed: number;
  /** SHA-256 of the table, hexadecimal. */
  readonly data: string;
}
