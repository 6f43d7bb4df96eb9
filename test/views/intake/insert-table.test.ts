import { expect, test, vi } from "vitest";
import { cellKinds } from "../../../src/cells/index.ts";
import type { IntakeReport } from "../../../src/data/intake/contract.ts";
import { failure } from "../../../src/model/result.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { insertTable, wantedUpload } from "../../../src/views/intake/insert-table.ts";
import { createUploadStore } from "../../../src/views/intake/upload-store.ts";
import { openNotebook } from "../../../src/views/open-notebook.ts";
import { writeSteps, writtenSteps } from "../../../src/views/table-work/data-tools.tsx";
import { waitFor } from "../../wait-for.ts";

const table = { lists: ["a", "b", "c"], counts: Float64Array.of(0, 9, 8, 7, 6, 5, 4, 3) };
const report: IntakeReport = {
  table,
  strata: ["2020", "2021"].map((year) => ({ values: { year }, table })),
  linkage: null,
  warnings: [],
};

function opened(text: string) {
  const uploads = createUploadStore();
  const context = {
    pool: { size: 1, run: vi.fn(), warmUp: vi.fn(), close: vi.fn() },
    loadDataset: async () => failure({ code: "cancelled" } as const),
    loadUpload: uploads.load,
  };
  const shipped = { name: "made-up", original: true, text, notebook: parseNotebook(text, cellKinds) };
  const open = openNotebook(shipped, context, () => undefined);
  const insert = (cell: string | null, name = "Egne lister") =>
    insertTable({ open, cell, name, report, uploads, language: "da" });
  const stateOf = (name: string) => open.cells.value.get(name)?.state.value;
  return { open, uploads, insert, stateOf };
}

test("a table stands at the end of the notebook, by name and SHA-256, and its cell finds it", async () => {
  const { open, insert, stateOf } = opened("# Title\n\nText.\n");
  expect(insert(null)).toBe("egne-lister");
  expect(open.text.value).toMatch(
    /^# Title\n\nText\.\n\n```data egne-lister\nupload:\n {2}name: Egne lister\n {2}sha256: [0-9a-f]{64}\n```\n$/,
  );
  expect(open.edited.value).toBe(true);
  await waitFor(() =>
    expect(stateOf("egne-lister")).toMatchObject({
      status: "done",
      value: { table: { lists: ["a", "b", "c"] }, description: { year: { da: "2020–2021" } } },
    }),
  );
});

test("each table gets a cell name of its own, whatever it is called", () => {
  const { insert } = opened("# Title\n");
  expect([insert(null), insert(null), insert(null, "2022: Ærø!"), insert(null, "日本")]).toEqual([
    "egne-lister",
    "egne-lister-2",
    "ærø",
    "egne-lister-3",
  ]);
});

test("a cell whose table is missing gets it again and keeps its steps", async () => {
  const first = opened("# Title\n");
  const name = first.insert(null);
  const cell = first.open.cells.value.get(name);
  if (cell) writeSteps(first.open, cell, [{ rename: { a: "police" } }]);

  const { open, uploads, insert, stateOf } = opened(first.open.text.value);
  await waitFor(() =>
    expect(stateOf(name)).toEqual({ status: "failed", problem: { code: "upload-missing", name: "Egne lister" } }),
  );
  const wanted = wantedUpload(open, name);
  insert(name, wanted?.name);
  expect(open.text.value).toBe(first.open.text.value);
  await waitFor(() => expect(stateOf(name)).toMatchObject({ status: "done" }));
  expect(stateOf(name)).toMatchObject({ value: { table: { lists: ["police", "b", "c"] } } });
  expect(uploads.unsaved.value).toBe(true);
});

test("steps are written and taken back without touching anything else", async () => {
  const { open, insert } = opened("# Title\n\nBefore.\n");
  const name = insert(null);
  const before = open.text.value;
  const cell = () => {
    const found = open.cells.value.get(name);
    if (!found) throw new Error("no cell");
    return found;
  };
  writeSteps(open, cell(), [{ drop: "a" }]);
  writeSteps(open, cell(), [...writtenSteps(cell()), { suppress: { below: 5 } }]);
  expect(writtenSteps(cell())).toEqual([{ drop: "a" }, { suppress: { below: 5 } }]);
  await waitFor(() => expect(cell().state.value).toMatchObject({ status: "done" }));
  writeSteps(open, cell(), writtenSteps(cell()).slice(0, -1));
  writeSteps(open, cell(), writtenSteps(cell()).slice(0, -1));
  expect(open.text.value).toBe(before);
});
