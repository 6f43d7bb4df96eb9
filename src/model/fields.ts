/**
 * The options of a cell or a method, as data: default, bounds and choices in one place drive the form, the validation,
 * the documentation and the type of the options themselves. A text without a default and a reference to cells must be
 * given; everything else may be left out.
 */
export type Field =
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
  | { readonly kind: "choice"; readonly default: string; readonly choices: readonly string[] }
  | { readonly kind: "text"; readonly default: string | null }
  | { readonly kind: "levels"; readonly default: readonly number[] }
  | { readonly kind: "names"; readonly default: readonly string[] }
  | { readonly kind: "cell"; readonly of: readonly string[]; readonly many: false }
  | { readonly kind: "cell"; readonly of: readonly string[]; readonly many: true }
  | { readonly kind: "group"; readonly fields: Fields };

export type Fields = { readonly [name: string]: Field };

type ValueOf<F extends Field> = F extends { kind: "number" }
  ? number
  : F extends { kind: "number-or-auto" }
    ? number | "auto"
    : F extends { kind: "choice"; choices: readonly (infer Choice)[] }
      ? Choice
      : F extends { kind: "text" }
        ? string
        : F extends { kind: "levels" }
          ? readonly number[]
          : F extends { kind: "names" } | { kind: "cell"; many: true }
            ? readonly string[]
            : F extends { kind: "cell" }
              ? string
              : F extends { kind: "group"; fields: infer Inner extends Fields }
                ? OptionsOf<Inner>
                : never;

/** The full value that a method receives: nothing in it is optional. */
export type OptionsOf<F extends Fields> = { readonly [Name in keyof F]: ValueOf<F[Name]> };
