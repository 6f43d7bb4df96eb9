import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/** What a project has that nobody wrote. */
const made = new Set(["node_modules", "build", ".git"]);

/** A copy of a project as it is after a clone and the installation of its packages. */
export function copyOfProject(root: string, copy: string): string {
  mkdirSync(copy);
  for (const name of readdirSync(root))
    if (!made.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  return copy;
}

/** Every file that somebody wrote, by its path. */
export function filesOf(project: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const read = (folder: string): void => {
    for (const entry of readdirSync(join(project, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (made.has(entry.name)) continue;
      if (entry.isDirectory()) read(path);
      else files.set(path, readFileSync(join(project, path), "latin1"));
    }
  };
  read("");
  return files;
}

/** The files that are new or other than before, each with the lines that it did not have. */
export function changesFrom(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const changed = [...after].filter(([path, text]) => before.get(path) !== text);
  return new Map(
    changed.map(([path, text]) => {
      const known = new Set(before.get(path)?.split("\n"));
      return [path, text.split("\n").filter((line) => !known.has(line))];
    }),
  );
}
