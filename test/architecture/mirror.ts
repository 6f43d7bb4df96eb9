import { posix } from "node:path";

/** What no single folder of src answers for: whole apps, the command's and the build's own files, what is measured. */
const ofTheWhole = /^test\/(browser|bin|bench|change-costs)(\/|$)|^test$/;

/** Where tests lie apart from what they test: one sentence for each. */
export function testsElsewhere(tests: readonly string[], sources: readonly string[]): readonly string[] {
  const folders = new Set(sources.flatMap(foldersAbove));
  return tests.flatMap((path) => {
    const folder = posix.dirname(path);
    const tested = folder.replace(/^test/, "src");
    if (ofTheWhole.test(folder)) return [];
    if (!folders.has(tested)) return [`${path}: there is no ${tested}`];
    const name = posix.basename(path).replace(/\..*$/, "");
    const namesakes = name === "index" ? [] : sources.filter((source) => named(source) === name).map(posix.dirname);
    const isHere = namesakes.some((home) => home === tested || home.startsWith(`${tested}/`));
    return namesakes.length === 0 || isHere || folders.has(`${tested}/${name}`) || posix.basename(tested) === name
      ? []
      : [`${path}: ${name} is in ${namesakes.join(" and ")}`];
  });
}

const named = (source: string): string => posix.basename(source).replace(/\..*$/, "");

const foldersAbove = (path: string): readonly string[] => {
  const above = posix.dirname(path);
  return above === "." ? [] : [above, ...foldersAbove(above)];
};
