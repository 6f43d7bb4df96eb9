import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { preview } from "vite";
import { buildWhenStale } from "../../src/build-when-stale.mjs";
import { catalogues } from "../../src/locale/catalogues.ts";
import { policyHeaders } from "../../src/policy-headers.ts";
import { launchOptions } from "../browser/launch-options.ts";
import { longestGapWhile, longestTaskWhile } from "./main-thread.ts";
import { medianBench } from "./median.ts";

/** Two estimates that take long, which differ so that they do not share their work, and 57 that are there at once. */
const estimate = (index: number): string =>
  index < 2
    ? `method: best-model\ninterval: { kind: bca, replicates: ${20_000 - index} }`
    : 'method: fixed-model\nmodel: "[1,2,3,4,5]"\ninterval: { kind: none }';

const notebook = [
  "# Sixty cells\n\nWords.\n",
  "```data uk\ndataset: uk-2013-five\n```\n",
  ...Array.from(
    { length: 59 },
    (_, index) =>
      `## Part ${index}\n\nSome *words* about part ${index}, with a [link](https://example.org), that go on for a while.\n\n` +
      `\`\`\`estimate part-${index}\ndata: uk\n${estimate(index)}\n\`\`\`\n`,
  ),
].join("\n");

const server = await preview({
  configFile: false,
  root: fileURLToPath(new URL("../../src", import.meta.url)),
  appType: "mpa",
  logLevel: "error",
  plugins: [policyHeaders()],
  build: { outDir: buildWhenStale("app") },
  preview: { host: "127.0.0.1", port: 4330, open: false },
});
const browser = await chromium.launch(launchOptions());

medianBench("60 cells: scroll through them and write in a text while two estimates run", async () => {
  // The copy for use offline is made once, at the first visit.
  const context = await browser.newContext({ locale: "en-GB", serviceWorkers: "block" });
  await context.addInitScript(() => Object.assign(globalThis, { showOpenFilePicker: undefined }));
  const page = await context.newPage();
  await page.goto(`${server.resolvedUrls?.local[0] ?? ""}#/`);
  const chooser = page.waitForEvent("filechooser");
  await page.locator(".file-menu > summary").click();
  await page.getByRole("button", { name: catalogues.en.page.keeping.actions.open, exact: true }).click();
  await (await chooser).setFiles({ name: "sixty.md", mimeType: "text/markdown", buffer: Buffer.from(notebook) });
  await page.locator("#place-part-58 [data-status=done]").waitFor();
  for (const name of ["part-0", "part-1"])
    await page.locator(`#place-${name}`).getByRole("button", { name: /^Run/ }).click();
  await page.locator("#place-part-1 [data-status=running]").waitFor();

  await page.mouse.move(640, 400);
  const leave = async () => {
    await page.keyboard.press("Escape");
    await page.locator(".prose-source").waitFor({ state: "detached" });
  };
  const works = {
    scrolling: async () => {
      for (let turn = 0; turn < 30; turn++) await page.mouse.wheel(0, 400);
      await page.waitForTimeout(300);
    },
    opening: async () => {
      await page.locator(".text-block").nth(20).focus();
      await page.keyboard.press("Enter");
      await page.locator(".prose-source .cm-content").waitFor();
      await page.waitForTimeout(300);
    },
    typing: async () => {
      for (let burst = 0; burst < 3; burst++) {
        await page.keyboard.type("some more words ", { delay: 40 });
        await page.waitForTimeout(600);
      }
    },
  };
  const told: string[] = [];
  for (const [what, work] of Object.entries(works))
    told.push(`${what} ${(await longestGapWhile(page, work)).toFixed(0)}`);
  await leave();
  await page.evaluate(() => scrollTo(0, 0));
  const tasks: string[] = [];
  for (const [what, work] of Object.entries(works))
    tasks.push(`${what} ${(await longestTaskWhile(page, work)).toFixed(0)}`);
  console.log(`longest gap between frames: ${told.join(", ")} ms (aim below 50); longest task: ${tasks.join(", ")} ms`);
  await context.close();
});
