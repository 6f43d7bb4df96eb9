import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { catalogues } from "../../src/locale/catalogues.ts";
import { canary, listWithCprNumbers, madeUpLists } from "./made-up-lists.ts";
import { fragmentOf, untilLoaded } from "./notebook-session.ts";
import { useBrowser } from "./with-app.ts";

const { openApp } = useBrowser();
const { tableWork: work, ...da } = catalogues.da.intake;
const { tableWork: workInEnglish, ...en } = catalogues.en.intake;
const phone = { width: 390, height: 844 };

/** Presses Tab until something has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

async function pressOn(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function chooseFiles(page: Page, button: string, files: ReturnType<typeof madeUpLists>): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await pressOn(page, page.getByRole("button", { name: button, exact: true }));
  await (await chooser).setFiles(files);
}

/** Writes down every message that a worker sends to the page, as text. */
const listenToWorkers = (page: Page) =>
  page.addInitScript(() => {
    const heard: string[] = [];
    const asText = (_key: string, value: unknown) => {
      if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
      if (ArrayBuffer.isView(value))
        return Array.from(new Uint8Array(value.buffer), (byte) => String.fromCharCode(byte)).join("");
      return value;
    };
    Object.assign(globalThis, {
      heard,
      Worker: class extends Worker {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          this.addEventListener("message", ({ data }) => heard.push(JSON.stringify(data, asText)));
        }
      },
    });
  });

/** All that the page shows, holds and keeps. */
const everythingOn = (page: Page) =>
  page.evaluate(async () => ({
    document: document.documentElement.outerHTML,
    fields: Array.from(document.querySelectorAll("input, select, textarea"), (field) => Reflect.get(field, "value")),
    address: [location.href, document.title, JSON.stringify(history.state), window.name],
    kept: [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie],
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    heard: Reflect.get(globalThis, "heard"),
  }));

test("by keyboard alone, in Danish and at 390 px, four files become a table, and no cell of them is left anywhere", async () => {
  const { page, complaints, requests } = await openApp("#/", { viewport: phone, locale: "da-DK" });
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await listenToWorkers(page);
  await page.goto(`${page.url().split("#")[0]}${fragmentOf("korea", "da")}`);
  await page.reload();
  await untilLoaded(page);
  const asked = requests.length;

  await pressOn(page, page.getByRole("link", { name: catalogues.da.page.app.addData }));
  await chooseFiles(page, da.files.choose, madeUpLists());
  await pressOn(page, page.getByRole("button", { name: da.columns.dropAll("4") }));
  await page.getByText(da.columns.ready).waitFor();
  expect(JSON.stringify(await everythingOn(page))).not.toContain(canary);

  await pressOn(page, page.getByRole("button", { name: da.linking.link, exact: true }));
  await page.getByRole("heading", { name: /personer på 4 lister/ }).waitFor();
  await pressOn(page, page.getByRole("button", { name: da.use.use, exact: true }));

  const cell = page.getByRole("region", { name: "data egne-lister" });
  await cell.getByText(/personer er kendt fra/).waitFor();
  await expect.poll(() => cell.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);

  await pressOn(page, cell.getByText(work.save.title));
  const files: string[] = [];
  for (const button of [work.save.saveTable, work.save.saveDescription]) {
    const download = page.waitForEvent("download");
    await pressOn(page, cell.getByRole("button", { name: button }));
    files.push(readFileSync(await (await download).path(), "utf8"));
  }
  expect(files[0]).toMatch(/^\S*politi\S*,count\r?\n/);
  expect(JSON.parse(files[1] ?? "")).toMatchObject({ resources: [{}] });

  const all = { ...(await everythingOn(page)), said, files };
  expect(JSON.stringify(all.heard)).toContain("sociale-organisationer");
  expect(all.document).toContain("sociale-organisationer");
  expect(JSON.stringify(all)).not.toContain(canary);
  expect(all.kept).toEqual(["{}", "{}", ""]);
  expect([all.databases, all.caches]).toEqual([[], []]);
  expect(complaints).toEqual([]);
  const later = requests.slice(asked).map((request) => request.url());
  expect(later.filter((url) => !url.startsWith("blob:"))).toEqual([]);
});

test("the listener to workers hears what they say", async () => {
  const { page } = await openApp("#/");
  await listenToWorkers(page);
  await page.goto(`${page.url().split("#")[0]}${fragmentOf("korea", "en")}`);
  await page.reload();
  const heard = async () => JSON.stringify((await everythingOn(page)).heard);
  await expect.poll(heard).toContain("lists");
});

test("a column of CPR numbers holds everything up until it is dropped", async () => {
  const { page } = await openApp("#/add-data/korea?lang=en");
  await chooseFiles(page, en.files.choose, [...madeUpLists().slice(0, 2), listWithCprNumbers]);
  await page.getByText(/CPR numbers in 30 rows/).waitFor();
  const link = page.getByRole("button", { name: en.linking.link, exact: true });
  await link.click({ force: true });
  expect(await link.getAttribute("aria-disabled")).toBe("true");
  expect(await page.getByRole("heading", { name: /people on/ }).count()).toBe(0);
  expect(await page.locator("body").textContent()).not.toMatch(/0101\d\d-/);
  await page.getByRole("button", { name: en.columns.dropAll("3") }).click();
  await link.click();
  await page.getByRole("heading", { name: /people on 3 lists/ }).waitFor();
});

test("a file that cannot be read says so by itself and loses nothing of the others", async () => {
  const { page } = await openApp("#/add-data/korea?lang=en");
  const broken = { name: "broken.csv", mimeType: "text/csv", buffer: Buffer.from("code;sex\na1;man;more\n") };
  await chooseFiles(page, en.files.choose, [...madeUpLists(), broken]);
  await page.getByText(/broken\.csv.*Row 2/).waitFor();
  await page.getByRole("button", { name: en.columns.dropAll("4") }).click();
  await page.getByText(en.columns.unreadFile("broken.csv")).first().waitFor();
  await page.getByRole("button", { name: `${en.files.remove}: broken.csv` }).click();
  await page.getByText(en.columns.ready).waitFor();
});

test("a table that was copied elsewhere can be pasted", async () => {
  const { page } = await openApp("#/add-data/korea?lang=en");
  await page.getByRole("button", { name: en.files.choose, exact: true }).waitFor();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "A\tB\tcount\n1\t0\t20\n0\t1\t30\n1\t1\t<5\n");
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  });
  await page.getByText(en.columns.ready).waitFor();
  expect(await page.getByRole("radio", { name: en.columns.shapes["overlap-table"] }).isChecked()).toBe(true);
  await page.getByRole("button", { name: en.linking.link, exact: true }).click();
  await page.getByText(en.linking.linkedElsewhere).waitFor();
});

test("each change of a table is written in its cell, said in words and can be undone; a refused one changes nothing", async () => {
  const { page } = await openApp(fragmentOf("korea", "en"));
  const cell = page.locator("section.cell").first();
  await cell.getByText(workInEnglish.edit.title).click();
  await cell.getByText(catalogues.en.page.app.source).click();
  const source = cell.locator("pre.source").last();
  const before = await source.textContent();
  const apply = cell.getByRole("button", { name: workInEnglish.edit.apply });

  await apply.click();
  await cell.getByText(workInEnglish.edit.needs.name).waitFor();
  expect(await source.textContent()).toBe(before);

  await cell.getByLabel(workInEnglish.edit.newName).fill("first");
  await apply.click();
  await expect.poll(() => source.textContent()).toMatch(/steps:\s+- rename: \{ \w+: first \}/);
  expect(await cell.getByRole("listitem").allTextContents()).toContainEqual(expect.stringMatching(/renamed first/));

  await cell.getByRole("button", { name: workInEnglish.edit.undo }).click();
  await expect.poll(() => source.textContent()).toBe(before);
});

test("whoever leaves with a table that is not saved is asked first", async () => {
  const { page } = await openApp("#/add-data/korea?lang=en");
  await chooseFiles(page, en.files.choose, madeUpLists());
  const dialog = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const asked = await dialog;
  expect(asked.type()).toBe("beforeunload");
  await asked.accept();
});
