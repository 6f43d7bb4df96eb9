import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { headersAt, readHeaderRules } from "./header-rules.mjs";

/** @type {Readonly<Record<string, string>>} */
const mediaTypes = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

const rulesFile = "_headers";

/** What this computer calls itself. Another name that leads here was made to by somebody else's page. */
const ownNames = new Set(["127.0.0.1", "localhost"]);

/**
 * A server of the files of one folder, to this computer alone. It joins no path of a request to any of its own: it looks
 * the request up among the files that are there, so that there is no way out of the folder.
 * @param {string} folder a build of the app
 * @returns {import("node:http").Server} not yet listening
 */
export function createFileServer(folder) {
  return createServer((request, response) => {
    const { status, headers, body } = answer(folder, request);
    response.writeHead(status, { ...headers, "Content-Length": body.length, "Cache-Control": "no-cache" });
    response.end(request.method === "HEAD" ? undefined : body);
  });
}

/**
 * @param {string} folder
 * @param {import("node:http").IncomingMessage} request
 * @returns {{ status: number, headers: Record<string, string>, body: Buffer }}
 */
function answer(folder, { method, url = "", headers: { host = "" } }) {
  const files = filesIn(folder);
  const rulesText = files.get(`/${rulesFile}`);
  const rules = rulesText === undefined ? [] : readHeaderRules(readFileSync(rulesText, "utf8"));
  /** @param {number} status @param {string} reason @param {Record<string, string>} [more] */
  const refuse = (status, reason, more) => ({
    status,
    headers: { ...headersAt(rules, "/*"), "Content-Type": "text/plain; charset=utf-8", ...more },
    body: Buffer.from(`${reason}\n`),
  });

  if (!ownNames.has(host.replace(/:\d+$/, ""))) return refuse(421, "This server answers on this computer only.");
  if (method !== "GET" && method !== "HEAD") return refuse(405, "Files can only be read here.", { Allow: "GET, HEAD" });
  const path = pathOf(url);
  const file = path === `/${rulesFile}` ? undefined : files.get(path === "/" ? "/index.html" : path);
  if (file === undefined) return refuse(404, "There is no such file.");
  const type = mediaTypes[extname(file)] ?? "application/octet-stream";
  return { status: 200, headers: { ...headersAt(rules, path), "Content-Type": type }, body: readFileSync(file) };
}

/**
 * The files of a folder by the path under which they are asked for; what a link leads to is not among them.
 * @param {string} folder
 * @returns {ReadonlyMap<string, string>}
 */
function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [`/${relative(folder, file).split(sep).join("/")}`, file]));
}

/**
 * Without what follows a question mark; empty if it cannot be read.
 * @param {string} url
 */
function pathOf(url) {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ""));
  } catch {
    return "";
  }
}
