import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with a page, or with a part of it, one line for each element. */
export async function violations(page: Page, within = "html"): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.evaluate(() => {
    // What is far from the screen has a guessed size, and what is in it would seem to lie upon the next block.
    const everything = new CSSStyleSheet();
    everything.replaceSync(".block { content-visibility: visible !important }");
    document.adoptedStyleSheets = [everything];
  });
  const results = await page.evaluate<axe.AxeResults, [string, string[]]>(
    ([part, values]) => Reflect.get(globalThis, "axe").run(part, { runOnly: { type: "tag", values }, preload: false }),
    [within, standards],
  );
  // A page on which few rules apply has not been looked at.
  expect(results.passes.length).toBeGreaterThan(within === "html" ? 15 : 5);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}
