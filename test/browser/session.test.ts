import { readdirSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { catalogues } from "../../src/locale/catalogues.ts";
import { languages } from "../../src/model/language.ts";
import { delayLateScripts } from "./late-scripts.ts";
import { fragmentOf, openEverything, readIn, runAll, untilDrawn, untilLoaded } from "./notebook-session.ts";
import { keptAddresses } from "./offline-copy.ts";
import { useBrowser } from "./with-app.ts";

const { openApp } = useBrowser();

/** The notebooks that are run to the end, with how many of their cells are refused; of the others, what runs by itself. */
const runWhole: Readonly<Record<string, number>> = {
  "Start here": 0,
  "Denmark 2022": 2,
  "Palembang, Second World War": 0,
};

test("a whole session asks for nothing but files of the app, keeps nothing else and breaks no rule", async () => {
  const { page, requests, complaints } = await openApp(fragmentOf(null, "en"), { serviceWorkers: "allow" });
  const notebooks = page.getByRole("main").getByRole("link");
  await notebooks.first().waitFor();
  expect(await notebooks.count()).toBeGreaterThanOrEqual(2);

  for (let at = 0; at < (await notebooks.count()); at++) {
    const name = (await notebooks.nth(at).textContent()) ?? "";
    await notebooks.nth(at).click();
    await page.getByRole("heading", { level: 1, name: catalogues.en.page.app.gallery }).waitFor({ state: "detached" });
    if (name in runWhole) await runAll(page, "en", runWhole[name]);
    if (name in runWhole) await openEverything(page);
    for (const language of ["da", "en"] as const) await readIn(page, language);
    for (const scheme of ["dark", "light", "system"])
      await page.getByRole("banner").getByRole("combobox").selectOption(scheme);
    await page.getByRole("banner").getByRole("link", { name: catalogues.en.page.app.gallery, exact: true }).click();
    await page.getByRole("heading", { level: 1, name: catalogues.en.page.app.gallery }).waitFor();
  }

  const files = readdirSync(new URL("../../build/app", import.meta.url), { recursive: true, encoding: "utf8" });
  const own = new Set(["", ...files].map((file) => inject("appUrl") + file.replaceAll("\\", "/")));
  const foreign = requests.filter(
    (request) => !own.has(request.url().split("#")[0] ?? "") || request.method() !== "GET",
  );
  expect(requests.length).toBeGreaterThan(5);
  expect(foreign.map((request) => `${request.method()} ${request.url()}`)).toEqual([]);
  expect(complaints).toEqual([]);

  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await indexedDB.databases(),
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: [], caches: 1 });
  const copy = await keptAddresses(page);
  expect(copy.length).toBeGreaterThan(5);
  expect(copy.filter((address) => !own.has(address))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
}, 300_000);

test.each([
  ...languages.map((language) => ({ language, each: "at once", late: 0 })),
  { language: "en", each: "only a while after it came", late: 700 },
] as const)(
  "once the page is loaded, nothing is asked for any more, in language $language, when each script runs $each",
  async ({ language, late }) => {
    const { page, requests } = await openApp(fragmentOf(null, language), {}, async (opened) => {
      if (late > 0) await delayLateScripts(opened, late);
    });
    await untilLoaded(page);
    const soFar = requests.length;
    await page
      .getByRole("main")
      .getByRole("link", { name: /Palembang/ })
      .click();
    await runAll(page, language);
    await openEverything(page);
    for (const other of [...languages, language]) await readIn(page, other);
    for (const scheme of ["dark", "light"]) await page.getByRole("banner").getByRole("combobox").selectOption(scheme);
    await untilDrawn(page);
    expect(requests.slice(soFar).map((request) => request.url())).toEqual([]);
  },
);

test("the browser's complaints are heard", async () => {
  const { page, complaints } = await openApp(fragmentOf(null, "en"));
  await page.evaluate(() => {
    const style = document.createElement("style");
    style.textContent = "main { color: red }";
    document.head.append(style);
  });
  await expect.poll(() => complaints.join()).toContain("Content Security Policy");
});
