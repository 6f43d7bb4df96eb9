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
      /** How the values of a range in a grid are spaced; evenly where this is not said. */
      readonly spacing?: "log";
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
  | {
      readonly kind: "text";
      readonly default: string | null;
      readonly offers?: "datasets" | "figures" | "models";
    }
  | { readonly kind: "levels"; readonly default: readonly number[] }
  | {
      /** Distinct short names; one that stands alone counts as a list. */
      readonly kind: "names";
      readonly default: readonly string[] | null;
      readonly least?: number;
      readonly most?: number;
      readonly offers?: NameOffer;
    }
  /** A short name, such as that of a list. */
  | { readonly kind: "name"; readonly offers?: NameOffer }
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
  | { readonly kind: "group"; readonly fields: Fields }
  /** At least one of these keys; nothing is filled in for the others. */
  | { readonly kind: "some"; readonly of: Readonly<Record<string, PlainField | EitherField>> };

export type EitherField = { readonly kind: "either"; readonly of: readonly PlainField[] };

/** Names of cells of some kinds. */
export type ReferenceField = { readonly kind: "cell"; readonly of: readonly string[]; readonly many: boolean };

export type CompoundField =
  | {
      /** Keys that are not known beforehand, at least one unless none are the default, with values of one sort. */
      readonly kind: "mapping";
      readonly keys: KeyField;
      readonly values: PlainField;
      readonly default?: Readonly<Record<string, never>>;
    }
  | EitherField
  /** A list of groups, each of the sort whose name is among its keys. */
  | { readonly kind: "groups"; readonly of: Readonly<Record<string, Fields>>; readonly most: number }
  | {
      /**
       * A list of entries, each with at least one of the keys. A key holds one value of its field or a list of them, and
       * so does each member of a group; a number may be a range such as `{ from: 0.25, to: 4, steps: 9 }`. The product
       * of its values makes so many combinations of an entry. Only at the top of a cell.
       */
      readonly kind: "grid";
      readonly of: Fields;
      /** Combinations in all. */
      readonly most: number;
    };

const notPlain: Readonly<Record<Exclude<Field["kind"], PlainField["kind"]>, true>> = {
  cell: true,
  mapping: true,
  either: true,
  groups: true,
  grid: true,
};

/** Whether a field may stand within another one, as a member of a group or one of several ways to say a thing. */
export const isPlain = (field: Field): field is PlainField => !Object.hasOwn(notPlain, field.kind);

/** What the keys of a mapping are. */
export type KeyField =
  | { readonly kind: "name"; readonly offers?: NameOffer }
  | { readonly kind: "history"; readonly lists: number | null };

/**
 * What a form can offer where a name is asked for: the lists of the table, the columns by which it is divided, the values
 * of the column that is the key, or its years. Other names may be written all the same.
 */
export type NameOffer = "lists" | "columns" | "values" | "years";

export type Fields = { readonly [name: string]: Field };

/** Between which numbers a count lies; equal unless it is hidden. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The values of each key that an entry of a grid has, in the order in which the keys are written. */
export type GridEntry = Readonly<Record<string, readonly unknown[]>>;

/** What a field of each kind holds when it has been read. */
interface Values<F> {
  readonly number: number;
  readonly "number-or-auto": number | "auto";
  readonly flag: boolean;
  readonly choice: F extends { choices: readonly (infer Choice)[] } ? Choice : never;
  readonly text: string;
  readonly name: string;
  readonly hash: string;
  readonly count: Bounds;
  readonly levels: readonly number[];
  readonly names: readonly string[];
  readonly histories: readonly string[];
  readonly cell: F extends { many: true } ? readonly string[] : string;
  readonly group: F extends { fields: infer Inner extends Fields } ? OptionsOf<Inner> : never;
  readonly some: Readonly<Record<string, unknown>>;
  readonly mapping: F extends { values: infer Value extends PlainField }
    ? Readonly<Record<string, ValueOf<Value>>>
    : never;
  readonly either: F extends { of: readonly (infer Way extends PlainField)[] } ? ValueOf<Way> : never;
  readonly groups: readonly Readonly<Record<string, unknown>>[];
  readonly grid: readonly GridEntry[];
}

/** What a field holds when it has been read. */
export type ValueOf<F extends Field> = F extends Field ? Values<F>[F["kind"]] : never;

/** Options by name, as they are written; those of a group are a mapping of their own. */
export type WrittenOptions = Readonly<Record<string, unknown>>;

/** Whether a written value is that of a group. */
export const isOptions = (value: unknown): value is WrittenOptions =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The full value that a method receives: nothing in it is optional. */
export type OptionsOf<F extends Fields> = { readonly [Name in keyof F]: ValueOf<F[Name]> };
