import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { listOfflineFiles } from "../../src/list-offline-files.ts";
import { catalogues } from "../../src/locale/catalogues.ts";
import { languages } from "../../src/model/language.ts";
import { writeServiceWorker } from "../../src/offline-plugin.ts";
import { policyOf } from "../../src/policy.ts";
import { bareHost, copyOfApp, ownHost } from "./app-host.ts";
import { fragmentOf, runAll, untilDrawn, untilLoaded } from "./notebook-session.ts";
import { keptAddresses } from "./offline-copy.ts";
import { useBrowser } from "./with-app.ts";

const { openPage } = useBrowser();
const say = catalogues.en.page.offline;
const withCopy = { serviceWorkers: "allow" } as const;

const untilReady = (page: Page) => page.getByText(say.ready).waitFor();

/** Publishes another version of the app in the folder of a host. */
async function publish(folder: string, title: string): Promise<void> {
  const file = join(folder, "index.html");
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(/<html lang="en"[^>]*>/, `<html lang="en" data-made="${title}">`),
  );
  await writeServiceWorker(folder);
}

const versionOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.made);
/** How far the service workers of a page are: the one that serves it, and the one that waits for its turn. */
const copiesOf = (page: Page) =>
  page.evaluate(async () => {
    const { active, waiting } = await navigator.serviceWorker.ready;
    return [active, waiting].map((worker) => worker?.state);
  });
const versionsKept = (page: Page) => page.evaluate(() => caches.keys());

describe.each([
  ["the server that ships", ownHost],
  ["a host that sends no headers, in a subfolder", bareHost],
] as const)("on %s", (_, host) => {
  test("the app is kept whole, and without the host a notebook opens, computes and draws", async () => {
    const folder = copyOfApp();
    const { url, stop } = await host(folder);
    const page = await openPage(url + fragmentOf(null, "en"), withCopy);
    await untilReady(page);
    const files = listOfflineFiles(folder).files.map(({ path }) => url + path);
    expect((await keptAddresses(page)).sort()).toEqual(files.sort());

    await stop();
    const answers = new Map<string, Record<string, string>>();
    const fromCopy: boolean[] = [];
    page.on("response", (response) => {
      answers.set(
        response
          .url()
          .slice(url.length)
          .replace(/[?#].*/, ""),
        response.headers(),
      );
      fromCopy.push(response.fromServiceWorker());
    });
    await page.goto(url + fragmentOf("korea", "en"));
    await page.reload();
    await runAll(page, "en");
    expect(await page.locator("main figure svg").count()).toBeGreaterThan(0);
    expect(await page.getByText(say.ready).count()).toBe(0);

    expect(fromCopy.length).toBeGreaterThan(5);
    expect(new Set(fromCopy)).toEqual(new Set([true]));
    const workers = [...answers.keys()].filter((path) => path.startsWith("workers/"));
    expect(workers.length).toBeGreaterThanOrEqual(2);
    for (const path of ["", ...workers])
      expect(answers.get(path)?.["content-security-policy"]).toBe(policyOf(`/${path}`, "built"));
    for (const headers of answers.values()) expect(headers["x-content-type-options"]).toBe("nosniff");
  });
});

test("a version of which one file is not as it was built is not kept, and the app goes on without", async () => {
  const folder = copyOfApp();
  const { url } = await ownHost(folder);
  const victim = listOfflineFiles(folder).files.find(({ path }) => path.endsWith(".woff2"));
  writeFileSync(join(folder, victim?.path ?? ""), "tampered");
  const page = await openPage(url, withCopy);
  const outcome = await page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register("./offline.js");
    return new Promise((resolve) => {
      installing?.addEventListener("statechange", () => resolve(installing.state));
    });
  });
  expect(outcome).toBe("redundant");
  await expect.poll(() => versionsKept(page)).toEqual([]);
  await page.getByRole("main").waitFor();
  expect(await page.getByText(say.ready).count()).toBe(0);
});

describe("a new version", () => {
  /** A page that keeps the first version, while its host has the second. */
  async function betweenVersions() {
    const folder = copyOfApp();
    await publish(folder, "first");
    const { url, stop } = await ownHost(folder);
    const page = await openPage(url + fragmentOf("korea", "en"), withCopy);
    await untilReady(page);
    await page.getByRole("button", { name: say.understood }).click();
    await publish(folder, "second");
    await page.reload();
    await page.getByText(say.newVersion).waitFor();
    return { page, stop };
  }
  // What the click leads to, a question or another page, is waited for by itself.
  const useIt = (page: Page) => page.getByRole("button", { name: say.reload }).click({ noWaitAfter: true });

  test("waits until it is asked for, and then takes the place of the old one", async () => {
    const { page, stop } = await betweenVersions();
    await page.evaluate(() => Object.assign(globalThis, { untouched: true }));
    await page.clock.install();
    await page.clock.fastForward("01:00:00");
    expect(await copiesOf(page)).toEqual(["activated", "installed"]);
    expect(await page.evaluate(() => "untouched" in globalThis)).toBe(true);
    expect(await versionOf(page)).toBe("first");

    await useIt(page);
    await page.locator('html[data-made="second"]').waitFor();
    await expect.poll(() => versionsKept(page)).toHaveLength(1);
    expect(await page.getByText(say.newVersion).count()).toBe(0);
    await stop();
    await page.reload();
    await page.locator('html[data-made="second"]').waitFor();
    await runAll(page, "en");
  });

  test("can be put off, and is offered again at the next visit", async () => {
    const { page } = await betweenVersions();
    await page.getByRole("button", { name: say.later }).click();
    expect(await page.getByText(say.newVersion).count()).toBe(0);
    await page.reload();
    await page.getByText(say.newVersion).waitFor();
    expect(await versionOf(page)).toBe("first");
  });

  test("asks before unsaved work is lost, and whoever stays goes on with the old one", async () => {
    const { page } = await betweenVersions();
    await page.evaluate(() => addEventListener("beforeunload", (event) => event.preventDefault()));
    const asked = page.waitForEvent("dialog");
    await useIt(page);
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    expect(await versionOf(page)).toBe("first");
    await runAll(page, "en");
    expect(await versionsKept(page)).toHaveLength(2);

    page.once("dialog", (again) => void again.accept());
    await useIt(page);
    await page.locator('html[data-made="second"]').waitFor();
  });

  test("leaves a second window as it is, and offers itself there too", async () => {
    const { page } = await betweenVersions();
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.getByText(say.newVersion).waitFor();
    await second.getByRole("button", { name: say.later }).click();

    await useIt(page);
    await page.locator('html[data-made="second"]').waitFor();
    await second.getByText(say.newVersion).waitFor();
    expect(await versionOf(second)).toBe("first");
    expect(await versionsKept(page)).toHaveLength(2);

    await useIt(second);
    await second.locator('html[data-made="second"]').waitFor();
    await page.close();
    await second.reload();
    await expect.poll(() => versionsKept(second)).toHaveLength(1);
  });
});

test.each(languages)("what is kept is told in the reader's language: %s", async (language) => {
  const { url } = await ownHost(copyOfApp());
  const page = await openPage(url + fragmentOf(null, language), withCopy);
  await page.getByRole("status").getByText(catalogues[language].page.offline.ready).waitFor();
  await page.getByRole("button", { name: catalogues[language].page.offline.understood }).click();
  expect(await page.getByText(catalogues[language].page.offline.ready).count()).toBe(0);
  await page.reload();
  await page.getByRole("main").waitFor();
  await untilLoaded(page);
  expect(await copiesOf(page)).toEqual(["activated", undefined]);
  await untilDrawn(page);
  expect(await page.getByText(catalogues[language].page.offline.ready).count()).toBe(0);
});
