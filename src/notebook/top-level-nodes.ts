import type { RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmTable } from "micromark-extension-gfm-table";
import { type FencedBlock, fencedBlock } from "./fenced-block.ts";

export interface TopLevelNode {
  readonly node: RootContent;
  /** For code between fences that names its language or kind. */
  readonly fence: FencedBlock | null;
}

const extensions = {
  extensions: [frontmatter(), gfmTable()],
  mdastExtensions: [frontmatterFromMarkdown(), gfmTableFromMarkdown()],
};

/** Each unclosed cell costs another reading of what follows it; beyond this many, the rest is taken as it stands. */
const mostRestarts = 20;

/**
 * The Markdown nodes of a document, with their places in it. A cell whose closing fence is missing ends before the next
 * opening one instead of swallowing it: there, reading starts afresh.
 */
export function topLevelNodes(lines: readonly string[], isCellKind: (word: string) => boolean): TopLevelNode[] {
  const nodes: TopLevelNode[] = [];
  let skipped = 0;
  for (let start = 0; start <= mostRestarts; start++) {
    const rest = "\n".repeat(skipped) + lines.slice(skipped).join("\n");
    skipped = 0;
    for (const node of fromMarkdown(rest, extensions).children) {
      const fence = node.type === "code" ? fencedBlock(node, lines) : null;
      nodes.push({ node, fence });
      if (fence && !fence.closed && isCellKind(fence.word) && fence.last < lines.length && start < mostRestarts) {
        skipped = fence.last;
        break;
      }
    }
    if (skipped === 0) break;
  }
  return nodes;
}
