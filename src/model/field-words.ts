/** What a field says about itself to people: forms, help and documentation take it from here. */
export interface FieldWords {
  readonly label: string;
  /** What it does, and when to change it, in a sentence or two. */
  readonly help: string;
  /** Of each of its choices; of the word `auto`, where it stands for something worth saying. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Of each of several ways to write it, in their order. */
  readonly alternatives?: readonly string[];
  /** Of the fields within it. */
  readonly fields?: FieldsWords;
}

export type FieldsWords = Readonly<Record<string, FieldWords>>;
