import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { beyondDoubt, waysOutOfPage } from "./beyond-doubt.ts";
import { otherOrigin } from "./other-origin.ts";
import { probePaths, probeWorker, waysOut } from "./probe-worker.ts";
import { useBrowser } from "./with-app.ts";

const { openApp, openPage } = useBrowser();

/** Whether code can be made of text where this runs; asked later, since whoever drives a browser may do so at once. */
const mayEvaluate = (): Promise<boolean> =>
  new Promise((resolve) => {
    setTimeout(() => {
      try {
        resolve(new Function("return true")() as boolean);
      } catch {
        resolve(false);
      }
    });
  });

const workerTypes = ["module", "classic"] as const;

/** Has a page start a worker that does its worst, and waits for what it says. */
const runProbe = (page: Page, url: string, type: WorkerType, other: string) =>
  page.evaluate(
    ([url, type, other]) =>
      new Promise<{ mayEvaluate: boolean }>((resolve, reject) => {
        const worker = new Worker(url, { type, name: other });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = () => reject(new Error(`${url} did not load`));
      }),
    [url, type, other] as const,
  );

describe("without a policy", () => {
  test("a page gets out in every way that the tests know", async () => {
    const other = await otherOrigin();
    const lawless = await otherOrigin({ "/index.html": "<!doctype html><title>No policy</title>" });
    const page = await openPage(`${lawless.url}index.html`);
    await page.evaluate(`${waysOut}(${JSON.stringify(other.url)})`);
    await expect.poll(other.received).toEqual(waysOutOfPage);
  });

  test.each(workerTypes)("so does a %s worker", async (type) => {
    const other = await otherOrigin();
    const lawless = await otherOrigin({
      "/index.html": "<!doctype html><title>No policy</title>",
      "/worker.js": probeWorker,
    });
    const page = await openPage(`${lawless.url}index.html`);
    expect(await runProbe(page, `${lawless.url}worker.js`, type, other.url)).toEqual({ mayEvaluate: true });
    const both = ["blind-fetch", "eventsource", "fetch", "font", "import", "websocket", "xhr"];
    await beyondDoubt(page);
    expect(other.received()).toEqual(type === "classic" ? [...both, "import-scripts"].sort() : both);
  });
});

describe("nothing gets out", () => {
  test("of the page", async () => {
    const other = await otherOrigin();
    const { page } = await openApp();
    await page.evaluate(`${waysOut}(${JSON.stringify(other.url)})`);
    await beyondDoubt(page);
    expect(other.received()).toEqual([]);
  });

  test("of the page by a form", async () => {
    const other = await otherOrigin();
    const { page } = await openApp();
    await page.evaluate((url) => {
      const form = Object.assign(document.createElement("form"), { action: `${url}form`, method: "post" });
      document.body.append(form);
      form.submit();
    }, other.url);
    await beyondDoubt(page);
    expect(other.received()).toEqual([]);
    expect(page.url()).toContain(inject("appUrl"));
  });

  const built = readdirSync(new URL("../../build/app/workers", import.meta.url));

  test.each(["estimate", "intake", "table"])(
    "of the %s worker, in which the means are missing as well",
    async (name) => {
      const other = await otherOrigin();
      const { page } = await openApp();
      const file = built.find((each) => each.startsWith(`${name}-`));
      const started = page.waitForEvent("worker", (worker) => worker.url().endsWith(`/${file}?probed`));
      await page.evaluate(
        (url) => {
          Object.assign(globalThis, { probed: new Worker(url, { type: "module" }) });
        },
        `${inject("appUrl")}workers/${file}?probed`,
      );
      const worker = await started;
      expect(await worker.evaluate(() => "fetch" in globalThis || "WebSocket" in globalThis)).toBe(false);
      // Arquero compiles what it does with counts; where rows about people are read, no text ever becomes code.
      expect(await worker.evaluate(mayEvaluate)).toBe(name === "table");
      await worker.evaluate(`${waysOut}(${JSON.stringify(other.url)})`);
      await beyondDoubt(page);
      expect(other.approached()).toBe(false);
    },
  );

  describe.each(["estimate", "intake", "table"] as const)("of any code under the header of the %s worker", (name) => {
    test.each(workerTypes)("as a %s", async (type) => {
      const other = await otherOrigin();
      const { page } = await openApp();
      const answer = await runProbe(page, new URL(probePaths[name], inject("appUrl")).href, type, other.url);
      await beyondDoubt(page);
      expect(other.approached()).toBe(false);
      expect(answer).toEqual({ mayEvaluate: name === "table" });
    });
  });
});
