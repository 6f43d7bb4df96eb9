/** What `datasets/denmark-synthetic/truth.json` states: everything that the data set is drawn from. */
export interface Truth {
  readonly seed: number;
  readonly peopleByYear: Readonly<Record<string, number>>;
  /** Share of all people who are on at least one list. */
  readonly knownShare: number;
  /** How far each list reaches, relative to the others. */
  readonly lists: readonly { readonly name: string; readonly file: string; readonly reach: number }[];
  /** Pairs of lists that attract (odds ratio above 1) or repel each other, given the other lists. */
  readonly dependences: readonly { readonly lists: readonly string[]; readonly oddsRatio: number }[];
  /** How frequent each combination of sex and form of exploitation is; the same in every year and on every list. */
  readonly groups: readonly { readonly sex: string; readonly exploitation: string; readonly weight: number }[];
}
