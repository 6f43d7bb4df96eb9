import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { preview } from "vite";
import { describe } from "vitest";
import { buildWhenStale } from "../../src/build-when-stale.mjs";
import { policyHeaders } from "../../src/policy-headers.ts";
import { launchOptions } from "../browser/launch-options.ts";
import { medianBench } from "./median.ts";

const server = await preview({
  configFile: false,
  root: fileURLToPath(new URL("../../src", import.meta.url)),
  appType: "mpa",
  logLevel: "error",
  plugins: [policyHeaders()],
  build: { outDir: buildWhenStale("app") },
  preview: { host: "127.0.0.1", port: 4310, open: false },
});
const browser = await chromium.launch(launchOptions());

describe("the page in a browser, with an empty cache", () => {
  medianBench("from opening the UK notebook to its first interval in words (wanted 3 s)", async () => {
    const context = await browser.newContext({ locale: "en-GB" });
    const page = await context.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page
      .getByText(/people in all; 2,744 were seen/)
      .first()
      .waitFor();
    await context.close();
  });
});
