import { render } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import { cellKinds } from "../../../src/cells/index.ts";
import { createInProcessPool } from "../../../src/jobs/run-in-process.ts";
import { success } from "../../../src/model/result.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { ExportPanel } from "../../../src/views/export/export-panel.tsx";
import { openNotebook } from "../../../src/views/open-notebook.ts";
import { readShippedDataset } from "../../data/table-steps/read-shipped-dataset.ts";

const text =
  "---\ntitle: Korea\n---\n```data lists\ndataset: uk-2013-five\n```\n```estimate best\ndata: lists\ninterval: { replicates: 20000 }\n```\n```estimate bad\n```\n";

const stop: (() => void)[] = [];
afterEach(() => {
  for (const each of stop.splice(0)) each();
  render(null, document.body);
});

async function panel(language: "en" | "da" = "en") {
  const notebook = parseNotebook(text, cellKinds);
  const context = {
    pool: createInProcessPool(),
    loadDataset: async (name: string) => success(readShippedDataset(name)),
    loadUpload: async () => success(readShippedDataset("korea")),
  };
  const open = openNotebook({ name: "korea", text, notebook }, context, () => {});
  stop.push(() => open.cancelAll());
  render(<ExportPanel open={open} language={language} />, document.body);
  await expect.poll(() => document.querySelectorAll("button").length).toBeGreaterThan(4);
  await expect.poll(() => open.busy.value).toBe(false);
  return open;
}

const button = (name: string): HTMLButtonElement => {
  const found = Array.from(document.querySelectorAll("button")).find(({ textContent }) => textContent?.includes(name));
  if (!found) throw new Error(`there is no button ${name}`);
  return found;
};

test("says how many cells have no result, and runs them when asked", async () => {
  const open = await panel();
  expect(document.body.textContent).toContain("2 cells have no result and will be listed as such.");
  const runAll = vi.spyOn(open, "runAll");
  runAll.mockImplementation(() => {});
  await expect.poll(() => document.body.textContent).toContain("Run all first");
  button("Run all first").click();
  expect(runAll).toHaveBeenCalledOnce();
});

test("saves each file under the name of the notebook, and says so", async () => {
  await panel("da");
  const saved: { name: string; text: Promise<string> }[] = [];
  const blobs: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return "blob:kept";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: blobs.at(-1)?.text() ?? Promise.resolve("") });
  });
  for (const name of [
    "Rapport",
    "Resultater (CSV)",
    "Udtrækninger (CSV)",
    "Resultater (JSON)",
    "R-script",
    "Kildehenvisninger",
  ]) {
    const before = saved.length;
    button(name).click();
    await expect.poll(() => saved.length).toBe(before + 1);
    await expect.poll(() => button(name).disabled).toBe(false);
  }
  expect(saved.map(({ name }) => name)).toEqual([
    "korea.html",
    "korea-resultater.csv",
    "korea-udtrækninger.csv",
    "korea-resultater.json",
    "korea.R",
    "korea.bib",
  ]);
  expect(await saved[0]?.text).toMatch(/^<!doctype html>\n<html lang="da">/);
  expect(await saved[1]?.text).toContain("best,none");
  expect(await saved[2]?.text).toBe("estimate,chain,draw,total\n");
  expect(document.querySelector("[role=status]")?.textContent).toBe("korea.bib er gemt.");
  vi.restoreAllMocks();
});
