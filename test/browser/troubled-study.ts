import type { Page } from "playwright-core";
import { packText } from "../../src/notebook/packed-text.ts";

/** A notebook in which cells are in every state, and what is wrong is wrong in several ways. */
export const troubles = `---
title: Troubled study
seed: 7
tilte: misspelt
---

# Troubled study

\`\`\`data uk
dataset: uk-2013
\`\`\`

\`\`\`estimate quick
data: uk
method: best-model
interval: { kind: bca, replicates: 2000 }
\`\`\`

\`\`\`estimate slow
data: uk
method: best-model
interval: { kind: bca, replicates: 20000 }
\`\`\`

\`\`\`figure
kind: forest
of: slow
\`\`\`

\`\`\`data refused
table: { lists: [Police, NGO], counts: { 10: 31, 01: 24, 11: 9 } }
steps:
  - drop: nobody
\`\`\`

\`\`\`estimate stopped
data: refused
method: best-model
\`\`\`

\`\`\`data brought
upload: { name: lists, sha256: ${"a".repeat(64)} }
\`\`\`

\`\`\`estimate misspelt
data: nowhere
methd: best-model
\`\`\`
`;

/** It as it stands in an address. */
export const packedTroubles = packText(troubles);

/** The place of a cell. */
export const block = (page: Page, name: string) => page.locator(`#place-${name}`);

/** Waits until a cell has come to a state. */
export const isAt = (page: Page, name: string, status: string) =>
  block(page, name).locator(`[data-status=${status}]`).waitFor();

/** Goes to another view of the same page. */
export async function goTo(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
}

/** Opens the notebook, with its tools. */
export async function openTroubles(page: Page): Promise<void> {
  await goTo(page, `#/shared/${packedTroubles}`);
  await page.locator("[data-block] .block-tools").first().waitFor();
}

/** Has one cell run for long, and another one show a result that no longer counts. */
export async function trouble(page: Page): Promise<void> {
  await isAt(page, "uk", "done");
  await block(page, "quick").focus();
  await page.keyboard.press("Shift+Enter");
  await isAt(page, "quick", "done");
  await page.keyboard.press("y");
  await page.locator(".code-mirror .cm-content").waitFor();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\ncriterion: aic");
  await page.keyboard.press("Escape");
  await page.locator(".earlier").waitFor();
  await block(page, "slow").focus();
  await page.keyboard.press("Shift+Enter");
  await isAt(page, "slow", "running");
}
