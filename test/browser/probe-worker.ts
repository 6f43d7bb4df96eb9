import { readFileSync } from "node:fs";

/** An expression, as text: a function that tries each way out to the origin it is given. */
export const waysOut = `(${readFileSync(new URL("ways-out.js", import.meta.url), "utf8").replace(/^[\s\S]*?(?=async function)/, "")})`;

/**
 * A worker that is not locked down and does its worst: it tries each way out to the origin that is its name, and then
 * says whether it may evaluate code.
 */
export const probeWorker = `
const mayEvaluate = () => { try { return new Function("return true")(); } catch { return false; } };
${waysOut}(self.name).then(() => postMessage({ mayEvaluate: mayEvaluate() }));
`;

/** Where the app's server offers it, so that it gets the very header of the worker it stands in for. */
export const probePaths = {
  estimate: "/workers/estimate-testonly.js",
  intake: "/workers/intake-testonly.js",
  table: "/workers/table-testonly.js",
};
