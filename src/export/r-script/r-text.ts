/** A text as R reads it. */
export const rString = (text: string): string => JSON.stringify(text);

/** A number as R reads it. */
export const rNumber = (value: number): string => String(value).replace("Infinity", "Inf");

export const rVector = (values: readonly number[]): string => `c(${values.map(rNumber).join(", ")})`;

const onOneLine = (text: string): string => text.replace(/\p{C}+|\s+/gu, " ").trim();

/** A text that cannot end its comment. */
export const rComment = (text: string): string => `# ${onOneLine(text)}`;

/** A sentence as a comment of so many lines as it takes, of at most 120 signs where its words allow that. */
export const rSentence = (text: string): readonly string[] =>
  onOneLine(text)
    .match(/\S(?:.{0,116}\S)?(?=\s|$)|\S+/gu)
    ?.map(rComment) ?? [];

const reserved: ReadonlySet<string> = new Set(
  "if else repeat while function for in next break TRUE FALSE NULL Inf NaN NA T F c q t count low high".split(" "),
);

const isPlain = (name: string): boolean =>
  /^[A-Za-z][A-Za-z0-9_]*$/.test(name) && !/^list\d+$/.test(name) && !reserved.has(name);

/** Names that R takes without quoting: the lists' own where it can, and else list1, list2 and so on. */
export const rNames = (lists: readonly string[]): readonly string[] =>
  lists.map((list, index) => (isPlain(list) ? list : `list${index + 1}`));

/** The name of a variable for a cell or a part of one. */
export const rVariable = (...parts: readonly string[]): string =>
  parts
    .join("_")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^(?=[^A-Za-z])|_+$/g, (found) => (found === "" ? "x" : ""));
