import { Document, isCollection, isMap, isPair, isSeq, Lexer, visit, type YAMLMap, type YAMLSeq } from "yaml";

const longestLine = 80;

/**
 * A mapping as a cell writes it: one key a line, short lists and groups in brackets, a step as a group of lines. Nothing
 * that it writes can be mistaken for the end of a cell, and reading it gives the same mapping. A `Map` keeps its order,
 * which an object does not where keys are numbers such as 110.
 */
export function cellYaml(mapping: Readonly<Record<string, unknown>>): string {
  if (Object.keys(mapping).length === 0) return "";
  const document = new Document(mapping, { version: "1.2", schema: "core", aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, scalar) {
      // Characters that could end a line stay on it as escapes.
      if (typeof scalar.value === "string" && /\p{Cc}/u.test(scalar.value)) {
        scalar.type = "QUOTE_DOUBLE";
      }
    },
    Collection(_key, collection, path) {
      const isWhole = path.length <= 1;
      const isStep = isMap(collection) && isSeq(path.at(-1));
      collection.flow = !isWhole && !isStep && isFlat(collection) && width(collection) <= longestLine;
    },
  });
  return withTightBrackets(document.toString({ lineWidth: 0, blockQuote: false }));
}

/** Lists as [a, b] beside groups as { a: b }: the spaces inside of square brackets are taken out. */
function withTightBrackets(text: string): string {
  const tokens = [...new Lexer().lex(text)].filter((token) => !marks.has(token));
  const isSpace = (token: string): boolean => token.trim() === "" && !/[\r\n]/.test(token);
  return tokens
    .filter((token, index) => !(isSpace(token) && (tokens[index - 1] === "[" || tokens[index + 1] === "]")))
    .join("");
}

/** What the lexer puts between the parts of a text: where a document, a single value or the end of brackets is. */
const marks: ReadonlySet<string> = new Set(["\u0002", "\u001f", "\u0018"]);

/** Whether a collection holds nothing but single values and lists of them. */
function isFlat({ items }: YAMLMap | YAMLSeq): boolean {
  return items
    .map((item) => (isPair(item) ? item.value : item))
    .every((value) => !isCollection(value) || (isSeq(value) && !value.items.some(isCollection)));
}

/** About as many characters as a collection takes in brackets. */
const width = (collection: YAMLMap | YAMLSeq): number => JSON.stringify(collection.toJSON()).length;
