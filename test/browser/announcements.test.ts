import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { catalogues } from "../../src/locale/catalogues.ts";
import { languages } from "../../src/model/language.ts";
import { packText } from "../../src/notebook/packed-text.ts";
import { useBrowser } from "./with-app.ts";

const { openApp } = useBrowser();

/** One cell that takes long, one that takes a moment, and one that can have no result. */
const study = `---
title: Heard study
seed: 7
---

\`\`\`data uk
dataset: uk-2013
\`\`\`

\`\`\`estimate slow
data: uk
method: best-model
interval: { kind: bca, replicates: 20000 }
\`\`\`

\`\`\`data korea
dataset: korea
\`\`\`

\`\`\`estimate quick
data: korea
method: best-model
interval: { kind: bca, replicates: 1000 }
\`\`\`

\`\`\`data refused
dataset: uk-2013
steps:
  - drop: nobody
\`\`\`
`;

/** Writes down all that stands in the live region, one after the other. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const region = document.querySelector("p[aria-live=polite]");
    if (!region) throw new Error("nobody would hear anything");
    new MutationObserver(() => said.push(region.textContent ?? "")).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });

test.each(languages)("what runs, is cancelled, is done and fails is said aloud, in language %s", async (language) => {
  const { page, complaints } = await openApp(`#/?lang=${language}`);
  const { announce } = catalogues[language].page.app;
  const heard = (sentence: string) =>
    expect
      .poll(() => page.evaluate(() => Reflect.get(globalThis, "said").join("\n")), { timeout: 90_000 })
      .toContain(sentence.trim());
  await page.locator("p[aria-live=polite]").waitFor({ state: "attached" });
  await listen(page);
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#/shared/${packText(study)}?lang=${language}`,
  );
  await heard(announce.failed("refused", ""));
  await page.locator("[data-block] .block-tools").first().waitFor();

  await page.locator("#place-slow").focus();
  await page.keyboard.press("Shift+Enter");
  await heard(announce.running("slow"));
  await page.keyboard.press(".");
  await heard(announce.cancelled("slow"));
  await page.locator("#place-quick").focus();
  await page.keyboard.press("Shift+Enter");
  await heard(announce.done("quick"));
  expect(complaints).toEqual([]);
});
