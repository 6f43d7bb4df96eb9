import { expect } from "vitest";
import { find } from "../page.ts";

/** The place in an editor where one types, once the editor has been loaded. */
export async function typingPlace(page: ParentNode): Promise<HTMLElement> {
  await expect.poll(() => page.querySelector(".code-mirror")?.shadowRoot?.querySelector(".cm-content")).toBeTruthy();
  return find(rootIn(page), ".cm-content");
}

export function rootIn(page: ParentNode): ShadowRoot {
  const { shadowRoot } = find(page, ".code-mirror");
  if (shadowRoot === null) throw new Error("the editor has no shadow tree");
  return shadowRoot;
}

/** The lines that the editor shows. */
export const linesIn = (page: ParentNode): string[] =>
  Array.from(rootIn(page).querySelectorAll(".cm-line"), ({ textContent }) => textContent ?? "");
