import type { Plugin } from "vite";

const registry = { file: "/src/model/language.ts", line: '["en", "da"]', added: '["en", "da", "my"]' };
const loading = { file: "/src/locale/catalogues.ts", folder: "../../test/locale/pseudo-language/my" };

/**
 * A language more than there are, made of the English words in foreign letters: its line in the registry, and its folder,
 * which lies here instead of beside the others. Nothing else in the source knows of it.
 */
export const anotherLanguage = (): Plugin => ({
  name: "another-language",
  enforce: "pre",
  transform(code, id) {
    const file = id.split("?")[0] ?? id;
    if (file.endsWith(registry.file)) return replaced(code, registry.line, () => registry.added);
    if (!file.endsWith(loading.file)) return undefined;
    return replaced(
      code,
      /import\.meta\.glob<.*>\("\.\/\*\/(\w+)\.ts"\)/g,
      (folders, name) => `{ ...${folders}, "./my/${name}.ts": () => import("${loading.folder}/${name}.ts") }`,
    );
  },
});

function replaced(code: string, what: string | RegExp, by: (...found: string[]) => string): string {
  const changed = code.replace(what, by);
  if (changed === code) throw new Error(`how a language is added has changed: ${String(what)} is not there`);
  return changed;
}
