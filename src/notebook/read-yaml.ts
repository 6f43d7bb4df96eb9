import { Composer, type CST, type ErrorCode, LineCounter, Parser } from "yaml";
import type { Problem } from "../model/problem.ts";
import { byPlace, type Located, type Place } from "./document.ts";
import { type YamlNode, yamlNode } from "./yaml-node.ts";

export type YamlReading =
  | { readonly ok: true; readonly node: YamlNode }
  | { readonly ok: false; readonly problems: readonly [Located, ...Located[]] };

const deepest = 8;

/**
 * Reads plain YAML 1.2 from whole lines of a document, of which the first is `firstLine`. Nothing that could make a
 * small text large or reach beyond data is followed: no anchors, tags, merge keys or prototype keys, no deep nesting.
 */
export function readYaml(text: string, firstLine: number): YamlReading {
  const counter = new LineCounter();
  const tokens = [...new Parser(counter.addNewLine).parse(text)];
  const problems: Located[] = [];
  const source = {
    placeAt(offset: number): Place {
      const { line, col } = counter.linePos(offset);
      return { line: firstLine + Math.max(line, 1) - 1, column: Math.max(col, 1) };
    },
    report(offset: number, problem: Problem): void {
      problems.push({ ...source.placeAt(offset), problem });
    },
  };
  const reading = (node: YamlNode | null): YamlReading => {
    const [first, ...rest] = problems.sort(byPlace);
    if (first) return { ok: false, problems: [first, ...rest] };
    return { ok: true, node: node ?? yamlNode(null, source) };
  };

  const directive = tokens.find((token) => token.type === "directive");
  if (directive) source.report(directive.offset, { code: "yaml-not-plain", what: "tag" });
  const depth = tooDeepAt(tokens, deepest);
  if (depth !== null) source.report(depth, { code: "yaml-not-plain", what: "depth" });
  if (problems.length > 0) return reading(null);

  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    uniqueKeys: false,
    logLevel: "silent",
  });
  const [document, second] = composer.compose(tokens, true, text.length);
  const node = yamlNode(document?.contents ?? null, source);
  const error = document?.errors[0];
  // What is not plain often makes a syntax error as well, and says more.
  if (problems.length === 0 && error) {
    source.report(error.pos[0], { code: "yaml-syntax", fault: faults[error.code] ?? "other" });
  }
  if (second) source.report(second.range[0], { code: "yaml-syntax", fault: "second-document" });
  return reading(node);
}

type Fault = Extract<Problem, { readonly code: "yaml-syntax" }>["fault"];

/** What the parser's errors come to for whoever wrote the text. */
const faults: Readonly<Partial<Record<ErrorCode, Fault>>> = {
  BAD_INDENT: "indentation",
  TAB_AS_INDENT: "tab",
  MISSING_CHAR: "missing-sign",
  BLOCK_AS_IMPLICIT_KEY: "nesting",
  BLOCK_IN_FLOW: "nesting",
  BAD_SCALAR_START: "first-sign",
  BAD_DQ_ESCAPE: "escape",
};

/**
 * Offset of a collection that is nested more than `deepest` levels deep, or null. Works on the tokens with an explicit
 * stack: composing recurses, so a text of opening brackets could overflow the call stack.
 */
function tooDeepAt(tokens: readonly CST.Token[], deepest: number): number | null {
  const waiting: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token } = next;
    if (token.type === "document") {
      if (token.value) waiting.push({ token: token.value, depth: next.depth });
      continue;
    }
    if (!("items" in token)) continue;
    const depth = next.depth + 1;
    if (depth > deepest) return token.offset;
    for (const { key, value } of token.items) {
      if (key) waiting.push({ token: key, depth });
      if (value) waiting.push({ token: value, depth });
    }
  }
  return null;
}
