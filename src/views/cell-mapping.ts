import { readYaml } from "../notebook/read-yaml.ts";
import type { OpenCell } from "./open-notebook.ts";

/** What a sound cell says, as it is written: no default filled in, no value turned into another. */
export function cellMapping({ cell, source }: OpenCell): Readonly<Record<string, unknown>> {
  const content = source.split("\n").slice(1, -1).join("\n");
  const read = readYaml(content, cell.lines.first + 1);
  const value = read.ok ? read.node.value : null;
  return typeof value === "object" && value !== null ? { ...value } : {};
}
