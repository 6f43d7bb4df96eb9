import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page, Worker } from "playwright-core";
import { expect, test } from "vitest";
import { serviceWorkerFile } from "../../src/model/offline-files.ts";
import { copyOfApp, ownHost } from "./app-host.ts";
import { beyondDoubt } from "./beyond-doubt.ts";
import { otherOrigin } from "./other-origin.ts";
import { waysOut } from "./probe-worker.ts";
import { useBrowser } from "./with-app.ts";

const { openPage } = useBrowser();

/** The service worker of a page, once it runs. */
async function serviceWorkerOf(page: Page): Promise<Worker> {
  await expect.poll(() => page.context().serviceWorkers().length).toBe(1);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error("the service worker is gone");
  return worker;
}

/** Whether anything reached another origin when a service worker tried each way out. */
async function getsOut(page: Page, worker: Worker): Promise<boolean> {
  const other = await otherOrigin();
  await worker.evaluate(`${waysOut}(${JSON.stringify(other.url)})`);
  await beyondDoubt(page);
  return other.approached();
}

test("nothing gets out of the service worker, in which the means are missing as well", async () => {
  const { url } = await ownHost(copyOfApp());
  const page = await openPage(url, { serviceWorkers: "allow" });
  const worker = await serviceWorkerOf(page);
  const means = ["fetch", "caches", "WebSocket", "EventSource", "importScripts", "indexedDB", "BroadcastChannel"];
  expect(await worker.evaluate((names) => names.filter((name) => name in globalThis), means)).toEqual([]);
  expect(await getsOut(page, worker)).toBe(false);
});

test("nothing gets out of any code under its header, which may reach its own host only", async () => {
  const folder = copyOfApp();
  writeFileSync(join(folder, serviceWorkerFile), "addEventListener('install', () => skipWaiting());");
  const { url } = await ownHost(folder);
  const page = await openPage(url, { serviceWorkers: "allow" });
  const worker = await serviceWorkerOf(page);
  expect(await worker.evaluate((own) => fetch(own).then(({ ok }) => ok), url)).toBe(true);
  expect(await getsOut(page, worker)).toBe(false);
});

test("the page may start no other service worker than its own", async () => {
  const { url } = await ownHost(copyOfApp());
  const page = await openPage(url, { serviceWorkers: "allow" });
  const outcome = (script: string) =>
    page.evaluate(
      (address) =>
        navigator.serviceWorker.register(address).then(
          () => "started",
          (error: Error) => error.name,
        ),
      script,
    );
  expect(await outcome("./assets/offline.js")).toBe("TypeError");
  expect(await outcome("http://localhost:1/offline.js")).toBe("TypeError");
});
