import { expect, inject, test } from "vitest";
import { cellKinds, isCellKind } from "../../src/cells/index.ts";
import { catalogues } from "../../src/locale/catalogues.ts";
import { desk, faults, readers } from "./faults.ts";
import { seldomSeen } from "./seldom-seen.ts";
import { block, isAt, packedTroubles } from "./troubled-study.ts";
import { useBrowser } from "./with-app.ts";

const { openApp } = useBrowser();

test.each(readers)(
  "what is seldom on the page is fit for everybody, in language %s and %s colours",
  async (language, colorScheme, reducedMotion) => {
    const options = { colorScheme, reducedMotion, bypassCSP: true, viewport: desk };
    const { page, complaints } = await openApp(`#/?lang=${language}`, options);
    for (const [what, go] of seldomSeen(language)) {
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
