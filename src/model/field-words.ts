import type { Field, Fields } from "./fields.ts";

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

/** The words that fields demand: a field without words, a choice without its own, and a word of no field do not compile. */
export type WordsOf<F extends Fields> = { readonly [Name in keyof F]: WordsOfField<F[Name]> };

type WordsOfField<F extends Field> = Omit<FieldWords, "choices" | "fields"> &
  (F extends { kind: "choice"; choices: readonly (infer Choice extends string)[] }
    ? { readonly choices: Readonly<Record<Choice, string>> }
    : { readonly choices?: Readonly<Record<"auto", string>> }) &
  (F extends { kind: "group"; fields: infer Inner extends Fields }
    ? { readonly fields: WordsOf<Inner> }
    : { readonly fields?: FieldsWords });
