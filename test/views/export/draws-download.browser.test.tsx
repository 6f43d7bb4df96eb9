import { render } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import { cellKinds } from "../../../src/cells/index.ts";
import { createInProcessPool } from "../../../src/jobs/run-in-process.ts";
import { success } from "../../../src/model/result.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { DrawsEntrance } from "../../../src/views/entrances.tsx";
import { openNotebook } from "../../../src/views/open-notebook.ts";
import { readShippedDataset } from "../../data/table-steps/read-shipped-dataset.ts";

const cells = (data: string): string =>
  `\`\`\`data lists\n${data}\n\`\`\`\n\`\`\`estimate best\ndata: lists\ninterval: { replicates: 100 }\n\`\`\`\n\`\`\`figure shown\nkind: draws\nof: best\n\`\`\`\n\`\`\`figure forest\nof: best\n\`\`\`\n`;

afterEach(() => {
  vi.restoreAllMocks();
  render(null, document.body);
});

async function entrances(data: string) {
  const text = cells(data);
  const context = {
    pool: createInProcessPool(),
    loadDataset: async (name: string) => success(readShippedDataset(name)),
    loadUpload: async () => success(readShippedDataset("korea")),
  };
  const open = openNotebook({ name: "korea", text, notebook: parseNotebook(text, cellKinds) }, context, () => {});
  await expect.poll(() => open.finished.value).toBe(true);
  const written = [...open.cells.value.values()];
  render(
    written.map((cell) => <DrawsEntrance key={cell.cell.name} open={open} cell={cell} language="en" />),
    document.body,
  );
  return open;
}

test("a figure of draws has a button that saves the draws of its estimate; other cells have none", async () => {
  let blob: Blob | null = null;
  let name = "";
  vi.spyOn(URL, "createObjectURL").mockImplementation((made) => {
    blob = made as Blob;
    return "blob:kept";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download;
  });
  await entrances("dataset: korea");
  await expect.poll(() => document.querySelectorAll("button").length).toBe(1);
  document.querySelector("button")?.click();
  await expect.poll(() => name).toBe("shown-draws.csv");
  const saved = await (blob as Blob | null)?.text();
  expect(saved).toMatch(/^estimate,chain,draw,total\nbest,,1,\d/);
});

test("the draws of lists from this computer are not offered, and it says why", async () => {
  const sha256 = "0".repeat(64);
  await entrances(`upload: { name: own, sha256: "${sha256}" }`);
  await expect.poll(() => document.body.textContent).toContain("could give small counts away");
  expect(document.querySelector("button")).toBeNull();
});
