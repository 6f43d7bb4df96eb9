import type { Page } from "playwright-core";
import { briefToLink } from "../../src/brief/link.ts";
import { catalogues } from "../../src/locale/catalogues.ts";
import type { Language } from "../../src/model/language.ts";
import { briefContentExample } from "../brief/view/brief-content-example.ts";
import { block, goTo, isAt, openTroubles, trouble } from "./troubled-study.ts";

type Tour = readonly (readonly [what: string, go: (page: Page) => Promise<void>])[];

/** What is seldom on the page, and how one gets there; one follows the other on one page. */
export const seldomSeen = (language: Language, brief = briefContentExample()): Tour => {
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
        await goTo(page, `#/brief-shared/${briefToLink(brief)}`);
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
