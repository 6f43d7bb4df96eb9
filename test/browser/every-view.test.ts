import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { briefToLink } from "../../src/brief/link.ts";
import { cellKinds, isCellKind } from "../../src/cells/index.ts";
import { catalogues } from "../../src/locale/catalogues.ts";
import type { Language } from "../../src/model/language.ts";
import { briefContentExample } from "../brief/view/brief-content-example.ts";
import { desk, faults, readers } from "./faults.ts";
import { block, goTo, isAt, openTroubles, packedTroubles, trouble } from "./troubled-study.ts";
import { useBrowser } from "./with-app.ts";

const { openApp } = useBrowser();

type Tour = readonly (readonly [what: string, go: (page: Page) => Promise<void>])[];

/** What follows each other on one page. */
const tour = (language: Language): Tour => {
  const { actions, told, draft } = catalogues[language].page.keeping;
  const panel = (page: Page) => page.locator(".file-panel");
  const press = (page: Page, action: keyof typeof actions) =>
    panel(page).getByRole("button", { name: actions[action], exact: true }).click();
  return [
    [
      "a link to a notebook that is damaged",
      async (page) => {
        await goTo(page, "#/shared/AAAA");
        await page.getByText(catalogues[language].page.menu.cannotOpenLink).waitFor();
      },
    ],
    [
      "a link to a brief that is damaged",
      async (page) => {
        await goTo(page, "#/brief-shared/AAAA");
        await page.getByText(catalogues[language].brief.sharedBrief.problems.unreadable).waitFor();
      },
    ],
    [
      "a brief from a link",
      async (page) => {
        await goTo(page, `#/brief-shared/${briefToLink(briefContentExample())}`);
        await page.getByText(catalogues[language].brief.sharedBrief.note).waitFor();
      },
    ],
    [
      "a notebook from a link, with cells in every state",
      async (page) => {
        await openTroubles(page);
        await trouble(page);
      },
    ],
    [
      "the YAML of a cell that cannot be read",
      async (page) => {
        // What runs would take the time of all that follows.
        await page.keyboard.press(".");
        await isAt(page, "slow", "cancelled");
        await block(page, "misspelt").focus();
        await page.keyboard.press("y");
        await page.locator(".code-editor .problem, .code-editor li").first().waitFor();
      },
    ],
    [
      "the menu of files, with drafts switched on",
      async (page) => {
        await page.keyboard.press("Escape");
        await page.locator(".file-menu > summary").click();
        await panel(page).getByRole("checkbox", { name: draft.switch }).check();
      },
    ],
    [
      "a link that is not made",
      async (page) => {
        await press(page, "share");
        await page.getByText(told.shareCounts).waitFor();
      },
    ],
    [
      "a link that is made",
      async (page) => {
        await page.getByText(told.shareCounts).click();
        await panel(page).getByRole("textbox").waitFor();
      },
    ],
    [
      "the question whether everything is to be forgotten",
      async (page) => {
        await press(page, "forget");
        await page.getByText(catalogues[language].page.keeping.forget.about).waitFor();
      },
    ],
    [
      "a file that cannot be opened",
      async (page) => {
        await page.keyboard.press("Escape");
        await page.evaluate(() => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([" ".repeat(1_000_001)], "big.md"));
          document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
        });
        await page.locator(".offline-notice").getByText("big.md").waitFor();
      },
    ],
    [
      "a table that is to be brought again",
      async (page) => {
        await page.locator(".offline-notice button").last().click();
        await block(page, "brought").getByRole("link", { name: catalogues[language].intake.addAgain }).click();
        await page.locator("input[type=file]").waitFor({ state: "attached" });
      },
    ],
    [
      "the gallery with a notebook of somebody's own, and no such page",
      async (page) => {
        await goTo(page, "#/notebook/nowhere");
        await page.locator("#own-notebooks").waitFor();
      },
    ],
  ];
};

test.each(readers)(
  "what is seldom on the page is fit for everybody, in language %s and %s colours",
  async (language, colorScheme, reducedMotion) => {
    const options = { colorScheme, reducedMotion, bypassCSP: true, viewport: desk };
    const { page, complaints } = await openApp(`#/?lang=${language}`, options);
    for (const [what, go] of tour(language)) {
      await go(page);
      expect({ [what]: await faults(page) }).toEqual({ [what]: [] });
    }

    // A second tab with the same notebook, and a third when both are gone.
    const { draft } = catalogues[language].page.keeping;
    const second = await page.context().newPage();
    await second.goto(`${inject("appUrl")}#/shared/${packedTroubles}?lang=${language}`);
    await second.locator(".offline-notice").getByText(draft.elsewhere).waitFor();
    expect(await faults(second)).toEqual([]);
    await page.close({ runBeforeUnload: false });
    await second.reload();
    await second.getByRole("button", { name: draft.restore }).waitFor();
    expect(await faults(second)).toEqual([]);
    expect(complaints).toEqual([]);
  },
  300_000,
);

// Danish has the longer words; axe looks at each form in both languages and schemes where forms are tested.
test("the form of each kind of cell and of each change of a table is fit for everybody", async () => {
  const options = { colorScheme: "dark", reducedMotion: "reduce", bypassCSP: true, viewport: desk } as const;
  const { page, complaints } = await openApp("#/notebook/korea?lang=da", options);
  await page.locator("[data-block] .block-tools").first().waitFor();
  await isAt(page, "palembang", "done");
  for (const kind of Object.keys(cellKinds).filter(isCellKind)) {
    const { name } = catalogues.da.cells[kind];
    await block(page, "bedste").focus();
    await page.keyboard.press("b");
    await page
      .getByRole("dialog")
      .locator(".add-choice", { has: page.getByText(name, { exact: true }) })
      .click();
    const method = page.getByRole("dialog").getByRole("radio").first();
    await page.locator(".cell-form").or(method).first().waitFor();
    if (await method.isVisible()) await method.click();
    await page.locator(".cell-form").waitFor();
    const closed = page.locator(".cell-form details:not([open]) > summary:visible");
    while ((await closed.count()) > 0) await closed.first().click();
    expect({ [name]: await faults(page, ".cell-form") }).toEqual({ [name]: [] });
    await page.keyboard.press("Escape");
    await page.locator(".cell-form").waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
  }

  await block(page, "palembang").getByText(catalogues.da.intake.tableWork.edit.title, { exact: true }).click();
  const steps = block(page, "palembang").locator(".step-form select").first();
  for (const step of await steps
    .locator("option")
    .evaluateAll((all) => all.map((option) => option.getAttribute("value") ?? ""))) {
    await steps.selectOption(step);
    expect({ [step]: await faults(page, ".step-form") }).toEqual({ [step]: [] });
  }
  expect(complaints).toEqual([]);
});
