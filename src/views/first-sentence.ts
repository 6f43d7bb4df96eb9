import type { Notebook } from "../notebook/document.ts";
import { plainText } from "../notebook/plain-text.ts";

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
