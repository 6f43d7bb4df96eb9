import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { catalogues } from "../../src/locale/catalogues.ts";
import { desk, faults, phone, readers } from "./faults.ts";
import { fragmentOf } from "./notebook-session.ts";
import { useBrowser } from "./with-app.ts";

const { openApp } = useBrowser();

const block = (page: Page, name: string) => page.locator(`#place-${name}`);
/** The estimate that counts, as it is called in English or in Danish. */
const headline = (page: Page) => page.locator("#place-best, #place-bedste");

async function openStudy(fragment: string, options: Parameters<typeof openApp>[1]) {
  const session = await openApp(fragment, options);
  await session.page.locator("[data-block] .block-tools").first().waitFor();
  return session;
}

/** What somebody has on the page who works on a notebook, one after the other. */
const situations: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the form of a data cell": async (page) => {
    await block(page, "palembang").focus();
    await page.keyboard.press("Enter");
    await page.locator(".cell-form").waitFor();
  },
  "the form of an estimate": async (page) => {
    await headline(page).focus();
    await page.keyboard.press("Enter");
    await page.locator(".cell-form").waitFor();
  },
  "the YAML of a cell": async (page) => {
    await headline(page).focus();
    await page.keyboard.press("y");
    await page.locator(".code-mirror .cm-content").waitFor();
  },
  "a text as Markdown": async (page) => {
    await page.locator(".text-block").nth(1).focus();
    await page.keyboard.press("Enter");
    await page.locator(".prose-source .cm-content").waitFor();
  },
  "what can be added": async (page) => {
    await page.keyboard.press("b");
    await page.getByRole("dialog").getByRole("button").nth(5).waitFor();
  },
  "the methods": async (page) => {
    await page.keyboard.press("b");
    const [da, en] = [catalogues.da.cells.estimate, catalogues.en.cells.estimate];
    await page
      .getByRole("dialog")
      .getByRole("button", { name: new RegExp(`^(${da.name}|${en.name}) `) })
      .click();
    await page.getByRole("dialog").getByRole("radio").first().waitFor();
  },
  "the commands": async (page) => {
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByRole("searchbox").waitFor();
  },
  "the ways to hand over": async (page) => {
    await page.keyboard.press("e");
    await page.getByRole("dialog").getByRole("button").nth(3).waitFor();
  },
};

test.each(readers)(
  "all that stands on the page while somebody works is fit for everybody, in language %s and %s colours",
  async (language, colorScheme, reducedMotion) => {
    const { page, complaints } = await openStudy(fragmentOf("korea", language), {
      colorScheme,
      reducedMotion,
      bypassCSP: true,
      viewport: desk,
    });
    for (const [name, situation] of Object.entries(situations)) {
      await situation(page);
      expect({ [name]: await faults(page) }).toEqual({ [name]: [] });
      await page.keyboard.press("Escape");
      await page.locator(".cell-form, .editing, dialog[open]").waitFor({ state: "detached" });
    }
    expect(complaints).toEqual([]);
  },
);

test("with a mouse, tools show at the block under it and nowhere else", async () => {
  const { page } = await openStudy(fragmentOf("korea", "en"), { viewport: desk });
  const shown = () =>
    page
      .locator(".block-tools")
      .evaluateAll((all) => all.filter((tools) => getComputedStyle(tools).opacity === "1").length);
  expect(await shown()).toBe(0);
  await block(page, "palembang").hover();
  await expect.poll(shown).toBe(1);
  await page.mouse.move(5, 400);
  await expect.poll(shown).toBe(0);
  await block(page, "palembang").focus();
  await expect.poll(shown).toBe(1);
});

test("tools that are scrolled away do not lie over the bar", async () => {
  const { page } = await openStudy(fragmentOf("korea", "en"), { viewport: desk });
  const inBar = () =>
    page.evaluate(() => {
      const bar = document.querySelector("header.bar");
      const ys = [5, 15, 25, 35, 45];
      const xs = Array.from({ length: 64 }, (_, column) => 20 * column + 5);
      return xs.every((x) => ys.every((y) => bar?.contains(document.elementFromPoint(x, y))));
    });
  const top = await page
    .locator(".block")
    .nth(1)
    .evaluate((block) => block.getBoundingClientRect().top + scrollY);
  for (const above of [10, 25, 40, 55]) {
    await page.evaluate((to) => scrollTo({ top: to }), top - above);
    expect(await inBar()).toBe(true);
  }
});

test("a cell that somebody goes to stands below the bar with its tools, however high the bar is", async () => {
  const { page } = await openStudy(fragmentOf("korea", "da"), { viewport: desk });
  for (const width of [1280, 800, 390]) {
    await page.setViewportSize({ width, height: 844 });
    for (const name of ["to-kilder", "palembang", "bedste"]) {
      // Figures are drawn anew in the new width, and move what stands below them.
      await expect.poll(() => goByOutline(page, name)).toEqual({ focused: name, covered: 0 });
    }
  }
});

/** Goes to a cell as a reader does; where the focus is then, and how many tools of the cell something lies over. */
const goByOutline = (page: Page, name: string) =>
  page.evaluate((place) => {
    const links = [...document.querySelectorAll<HTMLElement>(".outline a")];
    links.find(({ textContent }) => textContent?.trim().endsWith(place))?.click();
    const focused = document.activeElement;
    const covered = [...(focused?.querySelectorAll(".block-tool") ?? [])].filter((tool) => {
      const { left, top, right, bottom } = tool.getBoundingClientRect();
      return [top + 3, bottom - 3].some((y) => !tool.contains(document.elementFromPoint((left + right) / 2, y)));
    });
    return { focused: focused?.id.replace("place-", ""), covered: covered.length };
  }, name);

test("on a phone the tools are always there, and large enough for a finger", async () => {
  const { page } = await openStudy(fragmentOf("korea", "en"), { viewport: phone, hasTouch: true, isMobile: true });
  const tool = block(page, "palembang").locator(".block-tool").first();
  expect(await tool.evaluate((element) => getComputedStyle(element.parentElement ?? element).opacity)).toBe("1");
  const box = await tool.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
});

test("undo and redo stand in the bar, and take back whatever was changed", async () => {
  const { page } = await openStudy(fragmentOf("korea", "en"), { viewport: desk });
  const undo = page.getByRole("banner").getByRole("button", { name: catalogues.en.page.desk.undo, exact: true });
  const redo = page.getByRole("banner").getByRole("button", { name: catalogues.en.page.desk.redo, exact: true });
  expect(await undo.getAttribute("aria-disabled")).toBe("true");
  await block(page, "palembang").focus();
  await page.keyboard.press("c");
  await block(page, "palembang-2").waitFor();
  await undo.click();
  await block(page, "palembang-2").waitFor({ state: "detached" });
  expect(await redo.getAttribute("aria-disabled")).toBe("false");
  await redo.click();
  await block(page, "palembang-2").waitFor();
});

test("letters that are written into an editor are no commands", async () => {
  const { page } = await openStudy(fragmentOf("korea", "en"), { viewport: desk });
  const blocks = await page.locator("[data-block]").count();
  await page.locator(".text-block").nth(1).focus();
  await page.keyboard.press("Enter");
  await page.locator(".prose-source .cm-content").waitFor();
  await page.keyboard.type("d? b c t k ");
  await page.keyboard.press("Escape");
  await page.locator(".prose-source").waitFor({ state: "detached" });
  expect(await page.locator("[data-block]").count()).toBe(blocks);
  expect(await page.locator(".text-block").nth(1).innerText()).toContain("d? b c t k");
});
