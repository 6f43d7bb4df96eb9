import type { Field } from "../../model/fields.ts";
import { cellYaml } from "../../notebook/cell-yaml.ts";
import type { Located } from "../../notebook/document.ts";
import { isMapping } from "../../notebook/field-kinds/field-kind.ts";
import { readFields } from "../../notebook/read-fields.ts";
import { readYaml } from "../../notebook/read-yaml.ts";
import type { YamlNode } from "../../notebook/yaml-node.ts";
import type { PathProblem } from "./form-context.ts";

/**
 * What is wrong with a value of a field, by the same rules by which a notebook is read; none where it can be written, or left out if it is
 * undefined.
 */
export function problemsOfValue(name: string, field: Field, value: unknown): readonly PathProblem[] {
  const read = readYaml(cellYaml(value === undefined ? {} : { [name]: value }), 1);
  if (!read.ok) return read.problems.map(({ problem }) => ({ path: [], problem }));
  const reading = readFields({ [name]: field }, read.node, name);
  return reading.ok ? [] : reading.problems.map((located) => withoutKey(withPath(located, read.node)));
}

const withoutKey = ({ path, problem }: PathProblem): PathProblem => ({ path: path.slice(1), problem });

/** A problem of a cell with the way to the value that it stands at. */
export function withPath(located: Located, root: YamlNode): PathProblem {
  const { problem } = located;
  const found = nodesAt(located, root, []);
  if (problem.code === "missing-key") {
    // It stands at whatever lacks the key; where several things begin at that place, the innermost that could have it.
    const lacking = found.findLast(({ node }) => isMapping(node.value) && !node.children.has(problem.key));
    return { path: [...(lacking?.path ?? []), problem.key], problem };
  }
  return { path: found.at(-1)?.path ?? [], problem };
}

interface Found {
  readonly node: YamlNode;
  readonly path: readonly (string | number)[];
}

/** Everything whose key or value begins at a place, the outermost first. */
function nodesAt(place: Located, node: YamlNode, path: Found["path"]): readonly Found[] {
  const isHere = [node.place, node.keyPlace].some(({ line, column }) => line === place.line && column === place.column);
  const within = [...node.children].flatMap(([key, child]) => nodesAt(place, child, [...path, key]));
  return isHere ? [{ node, path }, ...within] : within;
}
