import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseSync } from "vite";
import type { Language } from "../../src/model/language.ts";

/**
 * Scripts of the page that load before anything is shown in a language: what the page names, the words with which it
 * begins, and what these import statically.
 */
export function initialScripts(folder: URL, language: Language): ReadonlyMap<string, string> {
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
  const words = new RegExp(`"\\./${language}/first\\.ts":.*?import\\([\`"']\\./([^\`"']+)`);
  const [where, name] = [...scripts].flatMap(([path, code]) => {
    const [, file] = words.exec(code) ?? [];
    return file === undefined ? [] : [path, file];
  });
  if (where === undefined || name === undefined) throw new Error(`no script asks for the first words of "${language}"`);
  add(posix.join(posix.dirname(where), name));
  return scripts;
}
