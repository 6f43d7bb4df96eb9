import { posix } from "node:path";
import { parseSync } from "vite";

export interface Import {
  /** A path from the top of the repository for a file of ours, else a package as it is written. */
  readonly target: string;
  readonly ours: boolean;
  /** Whether it is gone at run time. */
  readonly typeOnly: boolean;
  /** Whether it is loaded when that line is reached. */
  readonly dynamic: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  /** The text with its comments blanked out. */
  readonly code: string;
  readonly imports: readonly Import[];
}

/** Reads the import lines of a TypeScript file: static, dynamic, in types, for effect, and `export ... from`. */
export function readSource(path: string, text: string): SourceFile {
  const { module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const code = comments.reduce(
    (blanked, { start, end }) => blanked.slice(0, start) + " ".repeat(end - start) + blanked.slice(end),
    text,
  );

  const named = (specifier: string, typeOnly: boolean, dynamic = false): Import => {
    const ours = specifier.startsWith(".");
    return { target: ours ? posix.join(posix.dirname(path), specifier) : specifier, ours, typeOnly, dynamic };
  };
  const isType = (entries: readonly { isType: boolean }[]) => entries.length > 0 && entries.every((e) => e.isType);

  const imported = module.staticImports.map(({ moduleRequest, entries }) =>
    named(moduleRequest.value, isType(entries)),
  );
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.moduleRequest ? [named(entry.moduleRequest.value, entry.isType)] : [])),
  );
  const dynamic = [...code.matchAll(/\bimport\(\s*["'`]([^"'`]+)["'`]/g)].map(([, specifier = ""]) =>
    named(specifier, false, true),
  );
  // Of those by a pattern: all that are there at once, but not what is loaded when asked for, nor the text of files.
  const matched = [...code.matchAll(/\bimport\.meta\.glob(?:<[^(]*>)?\(\s*["']([^"']+)["'],\s*(\{[^}]*\})/g)].flatMap(
    ([, pattern = "", options = ""]) =>
      /\beager: true\b/.test(options) && !options.includes("query") ? [named(pattern, false)] : [],
  );
  return {
    path,
    lines: text.split("\n").length - 1,
    code,
    imports: [...imported, ...exported, ...dynamic, ...matched],
  };
}

/** The files with every import by a pattern as one of each file that it finds among them. */
export function withPatternsFound(files: readonly SourceFile[]): readonly SourceFile[] {
  const found = (pattern: string): readonly string[] => {
    const [start = "", end = ""] = pattern.split("*");
    const isMatch = (path: string): boolean =>
      path.startsWith(start) && path.endsWith(end) && !path.slice(start.length, -end.length).includes("/");
    return files.map(({ path }) => path).filter(isMatch);
  };
  const spread = (each: Import): readonly Import[] =>
    each.target.includes("*") ? found(each.target).map((target) => ({ ...each, target })) : [each];
  return files.map((file) => ({ ...file, imports: file.imports.flatMap(spread) }));
}
