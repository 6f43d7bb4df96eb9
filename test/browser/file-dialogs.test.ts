import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { catalogues } from "../../src/locale/catalogues.ts";
import type { Language } from "../../src/model/language.ts";
import { fragmentOf } from "./notebook-session.ts";
import { useBrowser } from "./with-app.ts";

const { openApp } = useBrowser();

const study =
  "\uFEFF---\r\ntitle: Kept study\r\n---\r\n\r\n# Kept study\r\n\r\n```data uk\r\ndataset: uk-2013\r\n```\r\n";
const copied = (name: string): string => `\r\n\`\`\`data ${name}\r\ndataset: uk-2013\r\n\`\`\`\r\n`;

/**
 * The browser's own dialogs for files can be driven by nobody. In their place stand these: they answer at once what the
 * test says, with real files out of the storage that the browser keeps for the page alone.
 */
async function start(language: Language = "en"): Promise<Page> {
  const { page, complaints } = await openApp(fragmentOf(null, language));
  await page.context().addInitScript(() => {
    const files = { answer: "dismiss", asked: [] as string[], locked: "" };
    const choose = (kind: string, create: boolean) => async () => {
      files.asked.push(kind);
      if (files.answer === "dismiss") throw new DOMException("The user aborted a request.", "AbortError");
      return (await navigator.storage.getDirectory()).getFileHandle(files.answer, { create });
    };
    const open = choose("open", false);
    const write = FileSystemFileHandle.prototype.createWritable;
    FileSystemFileHandle.prototype.createWritable = async function (options) {
      if (files.locked === "before") throw new DOMException("The request is not allowed.", "NotAllowedError");
      const stream = await write.call(this, options);
      if (files.locked !== "midway") return stream;
      await stream.write("half");
      stream.close = () => Promise.reject(new DOMException("There is no room.", "QuotaExceededError"));
      return stream;
    };
    Object.assign(globalThis, {
      files,
      showOpenFilePicker: async () => [await open()],
      showSaveFilePicker: choose("save", true),
    });
  });
  await page.reload();
  complaintsOf.set(page, complaints);
  return page;
}

const complaintsOf = new WeakMap<Page, readonly string[]>();

/** What the dialogs answer from now on: a name of a file, or that somebody dismisses them; and whether writing fails. */
const answer = (page: Page, name: string, locked: "" | "before" | "midway" = ""): Promise<unknown> =>
  page.evaluate(
    ([answer, locked]) => Object.assign(Reflect.get(globalThis, "files"), { answer, locked }),
    [name, locked],
  );

const asked = (page: Page): Promise<readonly string[]> => page.evaluate(() => Reflect.get(globalThis, "files").asked);

const write = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    async ([name, text]) => {
      const file = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    },
    [name, text] as const,
  );

const read = (page: Page, name: string): Promise<string> =>
  page.evaluate(async (name) => {
    const file = await (await (await navigator.storage.getDirectory()).getFileHandle(name)).getFile();
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer());
  }, name);

async function press(page: Page, language: Language, action: "open" | "save" | "saveAs"): Promise<void> {
  const panel = page.locator(".file-panel");
  if (!(await panel.isVisible())) await page.locator(".file-menu > summary").click();
  await panel.getByRole("button", { name: catalogues[language].page.keeping.actions[action], exact: true }).click();
}

async function openStudy(page: Page, language: Language = "en"): Promise<void> {
  await write(page, "study.md", study);
  await answer(page, "study.md");
  await press(page, language, "open");
  await page.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
  await page.locator("[data-block] .block-tools").first().waitFor();
}

/** Puts a copy below the first table. */
async function change(page: Page): Promise<void> {
  await page.locator("#place-uk").focus();
  await page.keyboard.press("c");
  await page.locator(".unsaved").waitFor();
}

const told = (page: Page, sentence: string) => page.getByRole("status").getByText(sentence, { exact: true }).waitFor();
const isUnsaved = async (page: Page): Promise<boolean> => (await page.locator(".unsaved").count()) > 0;

test("a notebook is saved to the file that it was opened from, byte for byte and without another question", async () => {
  const page = await start();
  await openStudy(page);
  await change(page);
  await page.keyboard.press("Control+s");
  await told(page, catalogues.en.page.keeping.told.saved("study.md"));
  expect(await isUnsaved(page)).toBe(false);
  expect(await read(page, "study.md")).toBe(study + copied("uk-2"));
  expect(await asked(page)).toEqual(["open"]);

  // Under another name it goes on there, and the first file stays as it is.
  await answer(page, "another.md");
  await press(page, "en", "saveAs");
  await told(page, catalogues.en.page.keeping.told.saved("another.md"));
  await page.keyboard.press("Escape");
  await change(page);
  await page.keyboard.press("Control+s");
  await expect.poll(() => isUnsaved(page)).toBe(false);
  expect(await read(page, "another.md")).toBe(study + copied("uk-3") + copied("uk-2"));
  expect(await read(page, "study.md")).toBe(study + copied("uk-2"));
  expect(await asked(page)).toEqual(["open", "save"]);
  expect(complaintsOf.get(page)).toEqual([]);
});

test("whoever thinks better of it loses nothing and is told nothing", async () => {
  const page = await start();
  await openStudy(page);
  await change(page);
  await answer(page, "dismiss");
  for (const action of ["saveAs", "open"] as const) {
    await press(page, "en", action);
    await expect.poll(async () => (await asked(page)).at(-1)).toBe(action === "open" ? "open" : "save");
    expect(await page.locator(".file-panel > [role=status]").innerText()).toBe("");
  }
  await page.keyboard.press("Escape");
  expect(await isUnsaved(page)).toBe(true);
  expect(await read(page, "study.md")).toBe(study);
  // The file that it came from is still the one that it is saved to.
  await page.keyboard.press("Control+s");
  await told(page, catalogues.en.page.keeping.told.saved("study.md"));
  expect(await read(page, "study.md")).toBe(study + copied("uk-2"));
  expect(complaintsOf.get(page)).toEqual([]);
});

test.each(["before", "midway"] as const)(
  "a file that cannot be written stays as it was, and the notebook unsaved (%s)",
  async (locked) => {
    const page = await start("da");
    await openStudy(page, "da");
    await change(page);
    await answer(page, "study.md", locked);
    await page.keyboard.press("Control+s");
    await told(page, catalogues.da.page.keeping.told.cannotSave);
    expect(await isUnsaved(page)).toBe(true);
    expect(await read(page, "study.md")).toBe(study);
    await press(page, "da", "save");
    await page.locator(".file-panel").getByText(catalogues.da.page.keeping.told.cannotSave).waitFor();

    await answer(page, "study.md");
    await press(page, "da", "save");
    await told(page, catalogues.da.page.keeping.told.saved("study.md"));
    expect(await isUnsaved(page)).toBe(false);
    expect(await read(page, "study.md")).toBe(study + copied("uk-2"));
    expect(complaintsOf.get(page)).toEqual([]);
  },
);

test("a file that is not there any more says so, from the menu and from the keyboard", async () => {
  const page = await start();
  await answer(page, "gone.md");
  await press(page, "en", "open");
  await told(page, catalogues.en.page.keeping.told.cannotOpen);
  await page.keyboard.press("Escape");
  await openStudy(page);
  await answer(page, "gone.md");
  await page.keyboard.press("Control+o");
  await told(page, catalogues.en.page.keeping.told.cannotOpen);
  expect(complaintsOf.get(page)).toEqual([]);
});
