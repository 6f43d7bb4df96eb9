import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { catalogues } from "../../src/locale/catalogues.ts";
import { change, openFile, press, saved, say, start, study } from "./keeping-session.ts";
import { runAll } from "./notebook-session.ts";
import { useBrowser } from "./with-app.ts";

const { openApp } = useBrowser();

const states = (page: Page) =>
  page
    .locator("main section > header [data-status]")
    .evaluateAll((dots) => dots.map((dot) => dot.getAttribute("data-status")));

test("a study is opened, saved, and opened again with its results: the same text, and nothing computed again", async () => {
  const page = await start(openApp);
  await openFile(page, "open", "Kept study.md", study);
  await page.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
  expect(new URL(page.url()).hash).toContain("/notebook/kept-study");
  await runAll(page, "en");
  const file = await saved(page, "save");
  expect(file).toEqual({ name: "kept-study.md", text: study });
  const results = await saved(page, "saveResults");

  await page.reload();
  await openFile(page, "open", "Kept study.md", file.text);
  await openFile(page, "openResults", results.name, results.text);
  // What is cheap may have been computed before the file was chosen.
  await page.getByText(/Results opened: [12]\./).waitFor();
  await expect.poll(() => states(page)).toEqual(["done", "done"]);
  await page.getByText("it was not computed again").first().waitFor();
});

test("an opened file never hides a notebook that comes with the app", async () => {
  const page = await start(openApp);
  await openFile(page, "open", "uk-2013.md", study);
  await page.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
  expect(new URL(page.url()).hash).toContain("/notebook/uk-2013-2");
});

test("a notebook that is dropped on the page is opened, and another file is refused aloud", async () => {
  const page = await start(openApp);
  const drop = (name: string, text: string) =>
    page.evaluate(
      ([fileName, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], fileName));
        document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
      },
      [name, text] as const,
    );
  await drop("big.md", " ".repeat(1_000_001));
  await page.getByRole("status").getByText("cannot be opened").waitFor();
  await drop("dropped.md", study);
  await page.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
});

test("leaving asks while something is not saved, and only then", async () => {
  const page = await start(openApp);
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await openFile(page, "open", "Kept study.md", study);
  await page.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
  await page.reload();
  expect(asked).toEqual([]);
  await openFile(page, "open", "Kept study.md", study);
  await change(page);
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  await openFile(page, "open", "Kept study.md", study);
  await change(page);
  await saved(page, "save");
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});

test("a changed cell shows its old result as an old one, and says what has changed", async () => {
  const page = await start(openApp);
  await openFile(page, "open", "Kept study.md", study);
  await page.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
  await runAll(page, "en");
  const finding = await page.locator("[id='place-best'] .finding").textContent();
  await change(page);
  // The data are read anew first, and until then the cell waits for them.
  await expect.poll(async () => (await states(page))[1]).toBe("stale");
  await expect.poll(() => page.locator(".earlier .finding").textContent()).toBe(finding);
  await expect.poll(() => page.locator(".earlier-note").textContent()).toContain("earlier version of “uk”");
});

test("a link holds the notebook, and one that was cut off says so", async () => {
  const page = await start(openApp);
  await openFile(page, "open", "Kept study.md", study);
  await page.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
  await press(page, "share");
  const link = await page.getByRole("textbox", { name: say.told.linkToCopy }).inputValue();
  expect(link.split("#")[0]).toBe(inject("appUrl"));
  const { page: other } = await openApp(link.slice(inject("appUrl").length));
  await other.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
  const { page: broken } = await openApp(link.slice(inject("appUrl").length, -30));
  await broken.getByText(catalogues.en.page.menu.cannotOpenLink).waitFor();
});
