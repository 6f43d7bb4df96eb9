import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { change, openFile, openMenu, press, saved, say, start, study } from "./keeping-session.ts";
import { fragmentOf } from "./notebook-session.ts";
import { useBrowser } from "./with-app.ts";

const { openApp } = useBrowser();

/** All that the browser keeps of the app. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
const nothing = { local: 0, session: 0, databases: 0 };

/** The drafts that are kept, once there is a place for them, in order of the alphabet. */
const drafts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [{ name = "" } = {}] = await indexedDB.databases();
    const database = await done(indexedDB.open(name));
    try {
      const [store = ""] = database.objectStoreNames;
      const all: { text: string }[] = await done(database.transaction(store).objectStore(store).getAll());
      return all.map(({ text }) => text).sort();
    } finally {
      database.close();
    }
  });
const changed = study.replace("steps:\n  - drop: GP\n", "");
const longer = "\nMore words.\n";

test("drafts are kept only if somebody wants that, survive the end of a tab, and are forgotten", async () => {
  const page = await start(openApp);
  const context = page.context();
  await openFile(page, "open", "Kept study.md", study);
  await page.clock.install();
  await change(page);
  await page.clock.runFor(600);
  expect(await kept(page)).toEqual(nothing);

  await openMenu(page);
  await page.getByRole("checkbox", { name: say.draft.switch }).check();
  await expect.poll(() => kept(page)).toEqual({ local: 1, session: 0, databases: 1 });
  await expect.poll(() => drafts(page)).toEqual([changed]);
  await page.close({ runBeforeUnload: false });

  const next = await context.newPage();
  await next.goto(inject("appUrl") + fragmentOf(null, "en"));
  await next.getByText("There is a draft of “Kept study”").waitFor();
  await next.getByRole("button", { name: say.draft.restore }).click();
  await next.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
  expect((await saved(next, "save")).text).toBe(changed);

  await press(next, "forget");
  await next.getByRole("button", { name: say.forget.confirm, exact: true }).click();
  await next.getByText(say.forget.done).waitFor();
  expect(await kept(next)).toEqual(nothing);
  expect(await next.getByRole("checkbox", { name: say.draft.switch }).isChecked()).toBe(false);
  await openFile(next, "open", "Kept study.md", study);
  await change(next);
  await next.clock.runFor(600);
  expect(await kept(next)).toEqual(nothing);
});

test("two tabs with the same notebook keep a draft each, say so, and forget together", async () => {
  const first = await start(openApp);
  const context = first.context();
  await openFile(first, "open", "Kept study.md", study);
  await openMenu(first);
  await first.getByRole("checkbox", { name: say.draft.switch }).check();
  await change(first);
  await expect.poll(() => kept(first)).toEqual({ local: 1, session: 0, databases: 1 });
  await expect.poll(() => drafts(first)).toEqual([changed]);

  const second = await context.newPage();
  await second.goto(inject("appUrl") + fragmentOf(null, "en"));
  await openFile(second, "open", "Kept study.md", study + longer);
  await second.getByText(say.draft.elsewhere).first().waitFor();
  expect(await second.getByText("There is a draft of").count()).toBe(0);
  await change(second);
  await expect.poll(() => drafts(second)).toEqual([changed, changed + longer]);
  await first.close({ runBeforeUnload: false });
  await second.close({ runBeforeUnload: false });

  const third = await context.newPage();
  await third.goto(inject("appUrl") + fragmentOf(null, "en"));
  const texts: string[] = [];
  for (let draft = 0; draft < 2; draft++) {
    await third.getByRole("button", { name: say.draft.restore }).click();
    await third.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
    texts.push((await saved(third, "save")).text);
    await third.keyboard.press("Escape");
  }
  expect(texts.filter((text) => text.includes("More words."))).toHaveLength(1);
  expect(texts).toHaveLength(2);
});
