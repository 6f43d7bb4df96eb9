import type { Nodes } from "mdast";
import type { Notebook } from "../notebook/document.ts";

/** The first sentence of a notebook's prose, as plain text: what the gallery shows of it. */
export function firstSentence(notebook: Notebook): string {
  for (const block of notebook.blocks) {
    if (block.kind !== "prose") continue;
    const paragraph = block.nodes.find(({ type }) => type === "paragraph");
    if (paragraph) return sentence(plainText(paragraph));
  }
  return "";
}

const sentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;

/** The text of a node without its formatting. */
export function plainText(node: Nodes): string {
  if ("value" in node) return node.type === "html" ? "" : node.value;
  return "children" in node ? node.children.map(plainText).join("") : "";
}
