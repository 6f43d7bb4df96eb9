import { type ESTree, parseSync, Visitor } from "vite";

/** Attributes of elements and parts that are read, or read out. */
const told =
  /^(title|alt|label|placeholder|caption|summary|about|aria-(label|description|roledescription|valuetext|placeholder))$/;

/** Attributes whose words are names for the browser. */
const ofTheBrowser = /^(class|rel|role|viewBox|aria-(labelledby|describedby|controls))$/;

const hasWord = (text: string): boolean => /\p{L}{2,}/u.test(text);

/** Two words of a language with a space between them; code has brackets, arrows or signs of equality among its words. */
const isProse = (text: string): boolean =>
  /^[\s#"“–…,;:(]*[\p{L}·]/u.test(text) &&
  /(?<![\p{L}\d:.(-])\p{L}{2,}[,;:.]? \p{L}+(?![\p{L}\d:.=(-])/u.test(text) &&
  /\p{Ll}{2}/u.test(text) &&
  !/<-|::| = |[\p{L}\d]\(/u.test(text);

/** The texts that an expression may come to. */
function outcomes(expression: ESTree.Node): readonly ESTree.Node[] {
  switch (expression.type) {
    case "Literal":
    case "TemplateLiteral":
      return [expression];
    case "ConditionalExpression":
      return [...outcomes(expression.consequent), ...outcomes(expression.alternate)];
    case "LogicalExpression":
      return [...outcomes(expression.left), ...outcomes(expression.right)];
    case "JSXExpressionContainer":
    case "ParenthesizedExpression":
      return outcomes(expression.expression);
    default:
      return [];
  }
}

const methodOf = ({ callee }: ESTree.CallExpression): string =>
  callee.type === "MemberExpression" && callee.property.type === "Identifier" ? callee.property.name : "";

/** Words in a file of code that somebody could read on the screen or in a file that is handed over, each with its line. */
export function wordsInCode(path: string, text: string): readonly string[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const texts: { readonly start: number; readonly words: string }[] = [];
  const shown = new Set<number>();
  const mute: { readonly start: number; readonly end: number }[] = [];
  const show = (node: ESTree.Node): void => {
    for (const { start } of outcomes(node)) shown.add(start);
  };
  new Visitor({
    JSXElement: ({ children }) => children.forEach(show),
    JSXFragment: ({ children }) => children.forEach(show),
    JSXText({ start, value }) {
      shown.add(start);
      texts.push({ start, words: value });
    },
    JSXAttribute(node) {
      const name = node.name.type === "JSXIdentifier" ? node.name.name : "";
      if (ofTheBrowser.test(name)) mute.push(node);
      if (told.test(name) && node.value !== null) show(node.value);
    },
    ImportDeclaration: ({ source }) => void mute.push(source),
    TSLiteralType: (node) => void mute.push(node),
    NewExpression(node) {
      // A mistake of ours, told to those who mend it.
      if (node.callee.type === "Identifier" && node.callee.name.endsWith("Error")) mute.push(node);
    },
    CallExpression(node) {
      // Lists of words that are written as one text, selectors, and what a check of a schema is called in the code.
      if (methodOf(node) === "split") mute.push(node.callee);
      if (/^(check|closest|matches|querySelector(All)?)$/.test(methodOf(node))) mute.push(...node.arguments);
    },
    Literal({ start, value }) {
      if (typeof value === "string") texts.push({ start, words: value });
    },
    TemplateLiteral({ start, quasis }) {
      texts.push({ start, words: quasis.map(({ value }) => value.cooked ?? "").join("·") });
    },
  }).visit(program);
  return texts
    .filter(({ start, words }) => (shown.has(start) ? hasWord(words) : isProse(words)))
    .filter(({ start }) => !mute.some((each) => each.start <= start && start < each.end))
    .map(({ start, words }) => {
      const line = text.slice(0, start).split("\n").length;
      return `${path}:${line}: ${words.trim().replace(/\s+/g, " ")}`;
    });
}
