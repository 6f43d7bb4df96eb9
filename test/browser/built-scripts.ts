import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseSync } from "vite";

/** Scripts of the page that load before anything is asked for: what the page names, and what that imports statically. */
export function initialScripts(folder: URL): ReadonlyMap<string, string> {
  const read = (path: string) => readFileSync(new URL(path, folder), "utf8");
  const scripts = new Map<string, string>();
  const add = (path: string): void => {
    if (scripts.has(path)) return;
    const code = read(path);
    scripts.set(path, code);
    const { staticImports, staticExports } = parseSync(path, code).module;
    const requests = [
      ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value)),
    ];
    for (const request of requests) if (request) add(posix.join(posix.dirname(path), request));
  };
  const named = read("index.html").matchAll(
    /<(?:script|link rel="modulepreload")[^>]*? (?:src|href)="\.\/([^"]+\.js)"/g,
  );
  for (const [, path = ""] of named) add(path);
  return scripts;
}
