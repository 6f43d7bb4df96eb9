import type { CST } from "yaml";

/**
 * Offset of a collection that is nested more than `deepest` levels deep, or null. Works on the tokens with an explicit
 * stack: composing recurses, so a text of opening brackets could overflow the call stack.
 */
export function tooDeepAt(tokens: readonly CST.Token[], deepest: number): number | null {
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
