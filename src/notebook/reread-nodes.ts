import { type TopLevelNode, topLevelNodes } from "./top-level-nodes.ts";

/** A document that was read before. */
export interface NodesReading {
  readonly lines: readonly string[];
  readonly nodes: readonly TopLevelNode[];
}

/** Whatever may be a link definition, which changes what links mean all over a document. */
const mayDefine = /^[\s>*+\-\d.)]*\[[^\]]+\]:/;

/** As many nodes before a change are read again: a line below can make a heading or a table of what stands above it. */
const readAgainBefore = 2;

/**
 * `topLevelNodes` of a document of which another version was read before: only what stands around the change is read, from
 * a blank line before it to the first cell after it. Of the nodes that are kept, only their own places are right, not those
 * of what is inside of them. Where it cannot be sure to give the same, all is read.
 */
export function rereadNodes(
  lines: readonly string[],
  isCellKind: (word: string) => boolean,
  before: NodesReading | null,
): readonly TopLevelNode[] {
  return (before && patched(lines, isCellKind, before)) ?? topLevelNodes(lines, isCellKind);
}

function patched(
  lines: readonly string[],
  isCellKind: (word: string) => boolean,
  { lines: oldLines, nodes }: NodesReading,
): readonly TopLevelNode[] | null {
  // A definition that is gone changes what stands elsewhere as much as one that has come.
  const defines = (version: readonly string[]): boolean => version.some((line) => mayDefine.test(line));
  if (!nodes.every(isClosed) || defines(lines) || defines(oldLines) || hasOpenHead(oldLines, nodes)) return null;
  const { head, tail } = sameLines(oldLines, lines);
  const keep = keptBefore(nodes, oldLines, head);
  const firstLine = keep === 0 ? 1 : startOf(nodes[keep]);
  const end = nodes.findIndex(
    (node, index) => index >= keep && startOf(node) > oldLines.length - tail && isCell(node, isCellKind),
  );
  const anchor = end < 0 ? undefined : nodes[end];
  const shift = lines.length - oldLines.length;
  const lastLine = anchor?.fence ? anchor.fence.last + shift : lines.length;
  const fresh = topLevelNodes(lines.slice(0, lastLine), isCellKind, firstLine - 1);
  if (!fresh.every(isClosed)) return null;
  if (anchor && fresh.at(-1)?.fence?.first !== startOf(anchor) + shift) return null;
  const rest = end < 0 ? [] : nodes.slice(end + 1).map((node) => shifted(node, shift));
  const all = [...nodes.slice(0, keep), ...fresh, ...rest];
  return hasOpenHead(lines, all) ? null : all;
}

/** A head that is never closed makes the reader search all of the document for its end, which changes how it reads on. */
const hasOpenHead = ([first = ""]: readonly string[], [node]: readonly TopLevelNode[]): boolean =>
  /^---\s*$/.test(first) && node?.node.type !== "yaml";

const isClosed = ({ fence }: TopLevelNode): boolean => fence === null || fence.closed;

const isCell = ({ fence }: TopLevelNode, isCellKind: (word: string) => boolean): boolean =>
  fence !== null && fence.column === 1 && isCellKind(fence.word);

const startOf = (each: TopLevelNode | undefined): number => each?.node.position?.start.line ?? 1;

/** How many lines at the beginning and at the end both versions share. */
function sameLines(a: readonly string[], b: readonly string[]): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { head, tail };
}

/** How many nodes at the beginning no change can reach; the next one begins after a blank line. */
function keptBefore(nodes: readonly TopLevelNode[], lines: readonly string[], head: number): number {
  const changed = nodes.findIndex(({ node }) => (node.position?.end.line ?? 1) >= head);
  let keep = Math.max(0, (changed < 0 ? nodes.length : changed) - readAgainBefore);
  while (keep > 0 && (lines[startOf(nodes[keep]) - 2] ?? "").trim() !== "") keep--;
  return keep;
}

function shifted(each: TopLevelNode, by: number): TopLevelNode {
  if (by === 0) return each;
  const { node, fence } = each;
  const { position } = node;
  const moved = position && {
    ...position,
    start: { ...position.start, line: position.start.line + by },
    end: { ...position.end, line: position.end.line + by },
  };
  return {
    node: moved ? { ...node, position: moved } : node,
    fence: fence && { ...fence, first: fence.first + by, last: fence.last + by },
  };
}
