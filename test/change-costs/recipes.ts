import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a block does to a project: a new file, lines in an old one, or a folder copied under another name. */
export type Step =
  | { readonly kind: "file"; readonly path: string; readonly text: string }
  | { readonly kind: "lines"; readonly path: string; readonly hunks: readonly string[] }
  | { readonly kind: "copy"; readonly from: string; readonly path: string };

export interface Recipe {
  readonly name: string;
  /** The files and folders that it says it touches. */
  readonly touches: readonly string[];
  readonly steps: readonly Step[];
}

/** The sections of a guide that have blocks, each of which stands below the name of its file, or is a command. */
export function recipesIn(guide: string): readonly Recipe[] {
  return guide
    .split(/^## /m)
    .map((section) => ({
      name: section.slice(0, section.indexOf("\n")),
      touches: [...section.matchAll(/^- `([^`]+)`/gm)].map(([, path = ""]) => path),
      steps: stepsIn(section),
    }))
    .filter(({ steps }) => steps.length > 0);
}

const block = /(?:^`([^`\n]+)`:\n\n)?^(`{3,})(\w*)\n(.*?)^\2$/gms;

const stepsIn = (section: string): readonly Step[] =>
  [...section.matchAll(block)].map(([whole, path, , language, text = ""]) => {
    if (language === "sh") return copyIn(text);
    if (path === undefined) throw new Error(`of which file is this?\n${whole}`);
    return language === "diff" ? { kind: "lines", path, hunks: text.split(/^@@\n/m) } : { kind: "file", path, text };
  });

function copyIn(command: string): Step {
  const [, from, path] = /^cp -r (\S+) (\S+)\n$/.exec(command) ?? [];
  if (from === undefined || path === undefined) throw new Error(`not the copy of a folder: ${command}`);
  return { kind: "copy", from, path };
}

/** Whether a step writes words of a language, or what a notebook says of something in it. */
export const isWords = ({ path }: Step): boolean => /^(src\/locale|notebooks)\//.test(path);

export function apply(steps: readonly Step[], project: string): void {
  for (const step of steps) {
    const path = join(project, step.path);
    if (step.kind === "lines") {
      writeFileSync(
        path,
        step.hunks.reduce((text, hunk) => patched(text, hunk, step.path), readFileSync(path, "utf8")),
      );
      continue;
    }
    if (existsSync(path)) throw new Error(`${step.path} is there already`);
    mkdirSync(dirname(path), { recursive: true });
    if (step.kind === "copy") cpSync(join(project, step.from), path, { recursive: true });
    else writeFileSync(path, step.text);
  }
}

function patched(text: string, hunk: string, path: string): string {
  const lines = hunk.trimEnd().split("\n");
  const without = (sign: "+" | "-"): string =>
    lines.flatMap((line) => (line.startsWith(sign) ? [] : [`${line.slice(1)}\n`])).join("");
  const parts = `\n${text}`.split(`\n${without("+")}`);
  if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} places for\n${hunk}`);
  return parts.join(`\n${without("-")}`).slice(1);
}
