import type { CellKind } from "../../cells/cell-kind.ts";
import { cellKinds } from "../../cells/index.ts";
import { cellYaml } from "../../notebook/cell-yaml.ts";
import type { Cell } from "../../notebook/document.ts";
import { replaceCell } from "../../notebook/edit-cell.ts";
import { withKey } from "../../notebook/edit-key.ts";
import { isMapping } from "../../notebook/field-kinds/field-kind.ts";
import { readYaml } from "../../notebook/read-yaml.ts";
import type { YamlNode } from "../../notebook/yaml-node.ts";

export type Mapping = Readonly<Record<string, unknown>>;

/** What stands between the fences of a cell. */
export interface WrittenCell {
  readonly content: string;
  readonly node: YamlNode;
  /** Key by key, as it is written: no default filled in, no value turned into another. */
  readonly mapping: Mapping;
}

const closingFence = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;

export const kindNamed = (kind: string): CellKind | null => {
  const kinds: Readonly<Record<string, CellKind>> = cellKinds;
  return Object.hasOwn(kinds, kind) ? (kinds[kind] ?? null) : null;
};

/** What a cell says; null where it cannot be read, as its YAML is none. */
export function writtenCell(text: string, { lines: { first, last } }: Pick<Cell, "lines">): WrittenCell | null {
  const inside = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .slice(first, last);
  const lines = closingFence.test(inside.at(-1) ?? "") ? inside.slice(0, -1) : inside;
  const content = lines.map((line) => `${line}\n`).join("");
  const read = readYaml(content, first + 1);
  if (!read.ok || !(read.node.value === null || isMapping(read.node.value))) return null;
  return { content, node: read.node, mapping: { ...read.node.value } };
}

/**
 * The notebook with other values under some keys of one cell, without those that are undefined. Only lines of the cell
 * change, and of these only those of the keys, with their comments; a cell that is no plain list of keys is written anew.
 */
export function withKeys(text: string, cell: Pick<Cell, "name" | "lines">, changes: Mapping): string {
  const written = writtenCell(text, cell);
  if (written === null) throw new Error(`the cell ${cell.name} cannot be read, so it has no keys to change`);
  let { content } = written;
  let mapping = written.mapping;
  for (const [key, value] of Object.entries(changes)) {
    content = withKey(content, key, value, mapping);
    mapping = defined({ ...mapping, [key]: value });
  }
  const read = readYaml(content, 1);
  const isMeant = read.ok && sameMeaning(read.node.value ?? {}, mapping);
  return replaceCell(text, cell.name, isMeant ? content : cellYaml(mapping), cellKinds);
}

const defined = (mapping: Mapping): Mapping =>
  Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== undefined));

/** Whether two values are the same when they are written, whatever the order of their keys. */
function sameMeaning(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameMeaning(item, b[index]));
  }
  if (!isMapping(a) || !isMapping(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameMeaning(a[key], b[key]))
  );
}
