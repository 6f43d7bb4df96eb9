import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode } from "yaml";
import type { Problem } from "../model/problem.ts";
import type { Place } from "./document.ts";

/** A value and where it and its key stand in the document. */
export interface YamlNode {
  /** Plain data: mappings without a prototype, arrays, texts, numbers, booleans and null. */
  readonly value: unknown;
  readonly place: Place;
  /** The place of the key that holds the value; the value's own where there is none. */
  readonly keyPlace: Place;
  readonly children: ReadonlyMap<string | number, YamlNode>;
}

/** Where things stand in the document, and what is wrong there. */
export interface YamlSource {
  placeAt(offset: number): Place;
  report(offset: number, problem: Problem): void;
}

const unsafeKeys = new Set(["__proto__", "constructor", "prototype", "<<"]);

/** Turns a composed node into plain values with places, and reports all that is not plain. Recurses as deep as the node. */
export function yamlNode(node: ParsedNode | null, source: YamlSource, key: Place | null = null): YamlNode {
  const place = node ? source.placeAt(node.range[0]) : (key ?? source.placeAt(0));
  const keyPlace = key ?? place;
  if (node === null) return { value: null, place, keyPlace, children: new Map() };
  if (isAlias(node) || node.anchor !== undefined) notPlain(node, "alias", source);
  else if (node.tag !== undefined) notPlain(node, "tag", source);

  if (isMap(node)) {
    const children = new Map<string, YamlNode>();
    const value: Record<string, unknown> = Object.create(null);
    for (const pair of node.items) {
      const name = nameOf(pair, source);
      if (name === null) continue;
      if (children.has(name)) {
        source.report(pair.key.range[0], { code: "repeated-key", key: name });
        continue;
      }
      const child = yamlNode(pair.value, source, source.placeAt(pair.key.range[0]));
      children.set(name, child);
      value[name] = child.value;
    }
    return { value, place, keyPlace, children };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => yamlNode(item, source));
    return { value: items.map((item) => item.value), place, keyPlace, children: new Map(items.entries()) };
  }
  return { value: isScalar(node) ? node.value : null, place, keyPlace, children: new Map() };
}

/** The key as it is written (011 is no number here), or null when it is none that a cell may have. */
function nameOf({ key }: Pair<ParsedNode, ParsedNode | null>, source: YamlSource): string | null {
  if (isAlias(key) || key.anchor !== undefined) notPlain(key, "alias", source);
  else if (key.tag !== undefined) notPlain(key, "tag", source);
  else if (!isScalar(key) || key.value === null || unsafeKeys.has(key.source)) notPlain(key, "key", source);
  else return key.source;
  return null;
}

function notPlain(node: ParsedNode, what: "alias" | "tag" | "key", source: YamlSource): void {
  source.report(node.range[0], { code: "yaml-not-plain", what });
}
