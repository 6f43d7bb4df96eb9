/**
 * The options of a cell or a method, as data: default, bounds and choices in one place drive the form, the validation,
 * the documentation and the type of the options themselves. A text without a default and a reference to cells must be
 * given; so must names and histories whose default is null, and everything that has no default. All else may be left out.
 */
export type Field = PlainField | ReferenceField | CompoundField;

/** A field that holds no other, or a group of named ones. */
export type PlainField =
  | {
      readonly kind: "number";
      readonly default: number;
      readonly low: number;
      readonly high: number;
      readonly whole: boolean;
    }
  | {
      readonly kind: "number-or-auto";
      readonly default: "auto";
      readonly low: number;
      readonly high: number;
      readonly whole: boolean;
    }
  | { readonly kind: "flag"; readonly default: boolean }
  | { readonly kind: "choice"; readonly default: string; readonly choices: readonly string[] }
  | { readonly kind: "text"; readonly default: string | null }
  | { readonly kind: "levels"; readonly default: readonly number[] }
  | {
      /** Distinct short names; one that stands alone counts as a list. */
      readonly kind: "names";
      readonly default: readonly string[] | null;
      readonly least?: number;
      readonly most?: number;
    }
  /** A short name, such as that of a list. */
  | { readonly kind: "name" }
  /** SHA-256, hexadecimal. */
  | { readonly kind: "hash" }
  /** A count of people, or its bounds. */
  | { readonly kind: "count" }
  | {
      /** Capture histories in digits; of so many lists, or of a number of lists that shows later. */
      readonly kind: "histories";
      readonly lists: number | null;
      readonly default: readonly string[] | null;
    }
  | { readonly kind: "group"; readonly fields: Fields };

export type ReferenceField =
  | { readonly kind: "cell"; readonly of: readonly string[]; readonly many: false }
  | { readonly kind: "cell"; readonly of: readonly string[]; readonly many: true };

export type CompoundField =
  /** Keys that are not known beforehand, at least one, with values of one sort. */
  | { readonly kind: "mapping"; readonly keys: KeyField; readonly values: PlainField }
  | { readonly kind: "either"; readonly of: readonly PlainField[] }
  /** A list of groups, each of the sort whose name is among its keys. */
  | { readonly kind: "groups"; readonly of: Readonly<Record<string, Fields>>; readonly most: number }
  | { readonly kind: "cell"; readonly of: readonly string[]; readonly many: false }
  | { readonly kind: "cell"; readonly of: readonly string[]; readonly many: true }
  | { readonly kind: "group"; readonly fields: Fields };

/** What the keys of a mapping are. */
export type KeyField = { readonly kind: "name" } | { readonly kind: "history"; readonly lists: number | null };

export type Fields = { readonly [name: string]: Field };

/** Between which numbers a count lies; equal unless it is hidden. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

type ValueOf<F extends Field> = F extends { kind: "number" }
  ? number
  : F extends { kind: "number-or-auto" }
    ? number | "auto"
    : F extends { kind: "flag" }
      ? boolean
      : F extends { kind: "choice"; choices: readonly (infer Choice)[] }
        ? Choice
        : F extends { kind: "text" | "name" | "hash" }
          ? string
          : F extends { kind: "levels" }
            ? readonly number[]
            : F extends { kind: "names" | "histories" } | { kind: "cell"; many: true }
              ? readonly string[]
              : F extends { kind: "cell" }
                ? string
                : F extends { kind: "group"; fields: infer Inner extends Fields }
                  ? OptionsOf<Inner>
                  : F extends { kind: "count" }
                    ? Bounds
                    : F extends { kind: "mapping"; values: infer Value extends PlainField }
                      ? Readonly<Record<string, ValueOf<Value>>>
                      : F extends { kind: "either"; of: readonly (infer Choice extends PlainField)[] }
                        ? ValueOf<Choice>
                        : F extends { kind: "groups" }
                          ? readonly Readonly<Record<string, unknown>>[]
                          : never;

/** The full value that a method receives: nothing in it is optional. */
export type OptionsOf<F extends Fields> = { readonly [Name in keyof F]: ValueOf<F[Name]> };
