import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cellKinds, isCellKind } from "../../src/cells/index.ts";
import { catalogues } from "../../src/locale/catalogues.ts";
import { problemsOf } from "../../src/notebook/document.ts";
import { packText } from "../../src/notebook/packed-text.ts";
import { parseNotebook } from "../../src/notebook/parse-notebook.ts";
import { briefContentExample } from "../brief/view/brief-content-example.ts";
import { everyCell } from "../export/every-cell.ts";
import { foreign } from "../locale/pseudo-language/foreign.ts";
import { alsoInAnother, another } from "../locale/pseudo-language/language.ts";
import { remaining, shownTexts } from "../locale/pseudo-language/remaining-words.ts";
import { choicesOfMethods, citations, keysOfMethods, textsOfData } from "../locale/pseudo-language/written.ts";
import { writtenIn } from "../locale/pseudo-language/written-in-problem.ts";
import { appInAnotherLanguage } from "./app-in-another-language.ts";
import { listWithCprNumbers, madeUpLists } from "./made-up-lists.ts";
import { openEverything, runAll } from "./notebook-session.ts";
import { seldomSeen } from "./seldom-seen.ts";
import { block, goTo, isAt, troubles } from "./troubled-study.ts";
import { useBrowser } from "./with-app.ts";

const { openPage } = useBrowser();
const say = catalogues[another];

let app: Awaited<ReturnType<typeof appInAnotherLanguage>>;
beforeAll(async () => {
  app = await appInAnotherLanguage();
});
afterAll(() => app.stop());

/**
 * Browsers know less of Burmese than Node: they would write its numbers and series as those of English. Bengali, which has
 * digits and words of its own as well, stands in for it.
 */
const standIn = "bn";

const knowTheLanguage = (standIn: string) => {
  for (const name of ["NumberFormat", "ListFormat", "DateTimeFormat", "PluralRules", "DisplayNames"] as const) {
    Object.defineProperty(Intl, name, {
      value: new Proxy(Intl[name], {
        construct: (known, [locale, ...rest]) =>
          Reflect.construct(known, [String(locale).startsWith("my") ? standIn : locale, ...rest]),
      }),
    });
  }
};

async function open(fragment: string): Promise<Page> {
  const page = await openPage("about:blank", { viewport: { width: 1280, height: 900 } });
  await page.addInitScript(knowTheLanguage, standIn);
  await page.goto(`${app.url}${fragment}`);
  return page;
}

const folder = new URL("../../notebooks/", import.meta.url);
const notebooks = [
  everyCell,
  troubles,
  ...readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(new URL(name, folder), "utf8")),
];
const cells = notebooks.flatMap((text) => Array.from(text.matchAll(/^```[a-z]+ (\S+)$/gm), ([, name = ""]) => name));
const titles = notebooks.flatMap((text) =>
  Array.from(text.matchAll(/^(?:title|question): "?(.+?)"?$/gm), ([, title = ""]) => title),
);

/** In the notation of models each list has a sign. */
const signs = ["b", "c", "d"].flatMap((list, place) => [`${place + 1} ${list}`, `${place + 1} = ${list}`]);

/** The lists, columns and categories of the files that are brought. */
const headers = [
  ...["politi", "udlændingestyrelsen", "sociale-organisationer", "selvhenvendelse", "cpr", "csv"],
  ...["kode", "køn", "år", "bemærkning", "sagstype", "nummer", "mand", "kvinde"],
];

/** What lists are called in the notebook with everything, alone and after their signs. */
const sheets = ["P", "Q", "E", "AA", "BB", "AB", "CC", "1 P", "2 Q", "3 E", "1 AB", "2 CC"];

/** What is asked of a notebook, as far as it is missed or wrong in the one with troubles. */
const keys = problemsOf(parseNotebook(troubles, cellKinds)).flatMap(({ problem }) => writtenIn(problem));

/** What is copied to compute the same again has the digits of every language: seeds, versions, and the marks of tables. */
const copied = (shown: ReturnType<typeof shownTexts>): readonly string[] =>
  shown.flatMap(({ text }) => {
    const found = text.matchAll(
      new RegExp(`${foreign("seed")} \\d+|${foreign("version")} \\d+|\\b[0-9a-f]{8}\\b`, "gi"),
    );
    return Array.from(found, ([copy]) => copy);
  });

/** What a cell is called has plain letters, whoever named it; of some it is told when they are gone. */
const named = new Set<string>();

/** The page says nothing in English, its title and what is unseen among it. */
async function expectForeign(
  page: Page,
  what: string,
  within: readonly string[] = [],
  alone: readonly string[] = [],
): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(another);
  // A text is called by how it begins.
  for (const name of await page.locator(".cell-name").allTextContents()) named.add(name);
  const called = await page.locator(".text-block").evaluateAll((all) => all.map((each) => each.ariaLabel ?? ""));
  const beginnings = called.map((label) => label.slice(label.indexOf(": ") + 2));
  const shown = await page.evaluate<ReturnType<typeof shownTexts>>(`(${shownTexts})(document.documentElement)`);
  const written = {
    within: [
      ...copied(shown),
      ...within,
      ...beginnings,
      ...named,
      ...signs,
      ...cells,
      ...titles,
      ...textsOfData,
      ...citations,
      ...choicesOfMethods,
    ],
    alone: [...keysOfMethods, ...alone],
  };
  expect.soft({ [what]: remaining(shown, written) }).toEqual({ [what]: [] });
}

test("the gallery says nothing in English, once somebody has chosen another language", async () => {
  const page = await open("#/?lang=en");
  await page.locator(`input[name=language][value=${another}]`).check({ force: true });
  await page.locator(`html[lang="${another}"]`).waitFor();
  await page.locator(".gallery li h2").first().waitFor();
  await expectForeign(page, "gallery");
});

test("a notebook with every kind of cell, method and figure says nothing in English, run or not", async () => {
  const page = await open(`#/shared/${packText(everyCell)}?lang=${another}`);
  await page.locator("[data-block] .block-tools").first().waitFor();
  const written = [
    ...sheets,
    ...readdirSync(new URL("../../datasets/", import.meta.url)),
    "Smith",
    "“nowhere”",
    ...problemsOf(parseNotebook(everyCell, cellKinds)).flatMap(({ problem }) => writtenIn(problem)),
  ];
  await expectForeign(page, "before it is run", written);
  await page.getByRole("button", { name: say.page.app.runAll, exact: true }).click();
  const ended = page.locator("main section > header [data-status]");
  await expect
    .poll(() =>
      ended.evaluateAll(
        (all) => all.filter((each) => !/^(done|failed|blocked)$/.test(each.getAttribute("data-status") ?? "")).length,
      ),
    )
    .toBe(0);
  await expect.poll(() => page.getByText(say.cells.shown.drawing).count()).toBe(0);
  await openEverything(page);
  // The seed, and terms by the places of their lists.
  await expectForeign(page, "run", written, ["5", "12", "13", "23"]);
});

test("a notebook that ships, its brief and the glossary say nothing in English", async () => {
  const page = await open(`#/notebook/korea?lang=${another}`);
  await runAll(page, another);
  await openEverything(page);
  await expectForeign(page, "korea");
  await goTo(page, "#/brief/korea");
  await page.locator(".brief").first().waitFor();
  await expectForeign(page, "brief");
  await goTo(page, "#/notebook/glossary");
  await page.locator("main h1").first().waitFor();
  await expectForeign(page, "glossary");
});

test("what is seldom on the page says nothing in English", async () => {
  const page = await open(`#/?lang=${another}`);
  for (const [what, go] of seldomSeen(another, alsoInAnother(briefContentExample()))) {
    await go(page);
    await expectForeign(page, what, [...keys, "big.md", "Police", "NGO", "nobody", "Nobody", "“drop”"]);
  }
});

test("the form of each kind of cell and of each change of a table says nothing in English", async () => {
  const page = await open(`#/notebook/korea?lang=${another}`);
  await page.locator("[data-block] .block-tools").first().waitFor();
  await isAt(page, "palembang", "done");
  for (const kind of Object.keys(cellKinds).filter(isCellKind)) {
    await block(page, "best").focus();
    await page.keyboard.press("b");
    const choice = page
      .getByRole("dialog")
      .locator(".add-choice", { has: page.getByText(say.cells[kind].name, { exact: true }) });
    await choice.waitFor();
    await expectForeign(page, "the choice of a cell");
    await choice.click();
    const method = page.getByRole("dialog").getByRole("radio").first();
    await page.locator(".cell-form").or(method).first().waitFor();
    if (await method.isVisible()) {
      await expectForeign(page, "the choice of a method");
      await method.click();
    }
    await page.locator(".cell-form").waitFor();
    const closed = page.locator(".cell-form details:not([open]) > summary:visible");
    while ((await closed.count()) > 0) await closed.first().click();
    await expectForeign(page, `the form of ${kind}`);
    await page.keyboard.press("Escape");
    await page.locator(".cell-form").waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
  }
  await block(page, "palembang").getByText(say.intake.tableWork.edit.title, { exact: true }).click();
  const steps = block(page, "palembang").locator(".step-form select").first();
  for (const option of await steps.locator("option").all()) {
    await steps.selectOption(await option.getAttribute("value"));
    await expectForeign(page, "the form of a change");
  }
});

test("files that become a table, and one that may not, say nothing in English", async () => {
  const choose = async (page: Page, files: ReturnType<typeof madeUpLists>) => {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: say.intake.files.choose, exact: true }).click();
    await (await chooser).setFiles(files);
  };
  const page = await open(`#/add-data/korea?lang=${another}`);
  await page.getByRole("button", { name: say.intake.files.choose, exact: true }).waitFor();
  await expectForeign(page, "before a file is brought");
  await choose(page, madeUpLists());
  await page.getByText("sagstype").first().waitFor();
  await expectForeign(page, "columns", headers);
  await page
    .getByRole("button", { name: say.intake.columns.dropAll(new Intl.NumberFormat(standIn).format(4)) })
    .click();
  await page.getByText(say.intake.columns.ready).waitFor();
  await expectForeign(page, "columns that are ready", headers);
  await page.getByRole("button", { name: say.intake.linking.link, exact: true }).click();
  await page.getByRole("button", { name: say.intake.use.use, exact: true }).waitFor();
  await expectForeign(page, "the table", headers);
  await page.getByRole("button", { name: say.intake.use.use, exact: true }).click();
  await page.locator(".cell-name").first().waitFor();
  await openEverything(page);
  await expectForeign(page, "the table in its notebook", headers);

  const refused = await open(`#/add-data/korea?lang=${another}`);
  await choose(refused, [listWithCprNumbers]);
  await refused.getByText(foreign("CPR numbers")).first().waitFor();
  await expectForeign(refused, "a list with CPR numbers", headers);
});
