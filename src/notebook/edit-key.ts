import { isMap, isScalar, type Pair, type ParsedNode, parseDocument } from "yaml";
import { cellYaml } from "./cell-yaml.ts";

/**
 * The content of a cell with another value under one of its keys, or without the key where the value is undefined: other
 * lines, their comments and their order stay as they are. Where the content is no plain block mapping, it is written anew
 * from `mapping`, what it means.
 */
export function withKey(yaml: string, key: string, value: unknown, mapping: Readonly<Record<string, unknown>>): string {
  const { contents, errors } = parseDocument(yaml, { version: "1.2", schema: "core", uniqueKeys: false });
  if (errors.length > 0 || (contents !== null && !isMap(contents)) || (isMap(contents) && contents.flow)) {
    return cellYaml(without({ ...mapping, [key]: value }));
  }
  const pairs = (contents?.items ?? []) as Pair<ParsedNode, ParsedNode | null>[];
  const pair = pairs.find((each) => isScalar(each.key) && each.key.source === key);
  const written = value === undefined ? "" : cellYaml({ [key]: value }).trimEnd();
  if (!pair)
    return value === undefined ? yaml : `${yaml === "" || yaml.endsWith("\n") ? yaml : `${yaml}\n`}${written}\n`;
  const start = pair.key.range[0];
  const end = pair.value?.range[1] ?? pair.key.range[1];
  if (value !== undefined) {
    const tail = /\s*$/.exec(yaml.slice(start, end))?.[0] ?? "";
    return yaml.slice(0, start) + written + tail + yaml.slice(end);
  }
  const lineStart = yaml.lastIndexOf("\n", start - 1) + 1;
  const isWhole = yaml.slice(start, end).endsWith("\n");
  const lineEnd = isWhole ? end : yaml.indexOf("\n", end) + 1;
  return yaml.slice(0, lineStart) + (lineEnd === 0 ? "" : yaml.slice(lineEnd));
}

const without = (mapping: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== undefined));
