import { describe, expect, test } from "vitest";
import { catalogues } from "../../src/locale/catalogues.ts";
import { languages } from "../../src/model/language.ts";
import { desk, faults, phone, readers } from "./faults.ts";
import { listWithCprNumbers, madeUpLists } from "./made-up-lists.ts";
import { fragmentOf, openEverything, runAll } from "./notebook-session.ts";
import { violations } from "./violations.ts";
import { useBrowser } from "./with-app.ts";

const { openApp } = useBrowser();

const schemes = ["light", "dark"] as const;

test.each(languages.flatMap((language) => schemes.map((colorScheme) => [language, colorScheme] as const)))(
  "the gallery is fit for everybody, in language %s and %s colours",
  async (language, colorScheme) => {
    const { page } = await openApp(fragmentOf(null, language), { colorScheme, bypassCSP: true });
    await page.getByRole("main").getByRole("link").first().waitFor();
    expect(await faults(page)).toEqual([]);
  },
);

describe.each(readers)("in language %s and %s colours", (language, colorScheme, reducedMotion) => {
  const options = { colorScheme, reducedMotion, bypassCSP: true };

  test("what is said about the copy that the browser keeps is fit for everybody", async () => {
    const { page } = await openApp(fragmentOf(null, language), { ...options, serviceWorkers: "allow" });
    await page.getByText(catalogues[language].page.offline.ready).waitFor();
    expect(await faults(page)).toEqual([]);
  });

  test("so is a notebook with its results", async () => {
    const { page } = await openApp(fragmentOf("uk-2013", language), { ...options, viewport: desk });
    await runAll(page, language);
    await openEverything(page);
    expect(await faults(page)).toEqual([]);
  });

  test("so are the steps from files to a table", async () => {
    const say = catalogues[language].intake;
    const { page } = await openApp(`#/add-data/korea?lang=${language}`, { ...options, viewport: phone });
    const broken = { name: "broken.csv", mimeType: "text/csv", buffer: Buffer.from("code;sex\na1;man;more\n") };
    await page.locator("input[type=file]").setInputFiles([...madeUpLists(), listWithCprNumbers, broken]);
    await page.getByText(say.columns.unreadFile("broken.csv")).first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: `${say.files.remove}: broken.csv` }).click();
    await page.getByRole("button", { name: say.columns.dropAll("5") }).click();
    await page.getByRole("button", { name: say.linking.link, exact: true }).click();
    await page.getByRole("button", { name: say.use.use, exact: true }).waitFor();
    expect(await faults(page)).toEqual([]);
  });
});

test("a page with a fault is seen to have it", async () => {
  const { page } = await openApp(fragmentOf(null, "en"), { bypassCSP: true });
  await page.getByRole("main").waitFor();
  await page.evaluate(() => document.querySelector("main")?.append(document.createElement("button")));
  expect(await violations(page)).toEqual([expect.stringContaining("button-name")]);
});
