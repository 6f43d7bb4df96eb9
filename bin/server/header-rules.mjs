/**
 * @typedef {{ readonly path: string, readonly headers: readonly (readonly [name: string, value: string])[] }} HeaderRule
 */

/**
 * Reads the `_headers` file that each build of the app carries: a path, or `/*` for every path, and below it, indented,
 * the headers that it is served with.
 * @param {string} text
 * @returns {readonly HeaderRule[]}
 */
export function readHeaderRules(text) {
  return text
    .split(/\n(?=\S)/)
    .map((rule) => rule.split("\n").filter((line) => line.trim() !== ""))
    .map(([path = "", ...lines]) => ({ path: path.trim(), headers: lines.map(readHeader) }));
}

/**
 * @param {string} line
 * @returns {readonly [name: string, value: string]}
 */
function readHeader(line) {
  const colon = line.indexOf(":");
  if (colon < 0) throw new Error(`_headers has a line that is no header: ${line.trim()}`);
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

/**
 * The headers of one path, which all rules that match it give together.
 * @param {readonly HeaderRule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export const headersAt = (rules, path) =>
  Object.fromEntries(
    rules.filter((rule) => rule.path === "/*" || rule.path === path).flatMap(({ headers }) => headers),
  );
