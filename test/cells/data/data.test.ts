import { afterAll, describe, expect, test, vi } from "vitest";
import type { SessionContext } from "../../../src/cells/cell-kind.ts";
import type { DataValue } from "../../../src/cells/data/index.ts";
import type { EstimateValue } from "../../../src/cells/estimate/index.ts";
import { cellKinds } from "../../../src/cells/index.ts";
import { createSession, noUploads } from "../../../src/cells/session/session.ts";
import { readDataset } from "../../../src/data/read-dataset.ts";
import { shippedDatasetFiles } from "../../../src/data/shipped-datasets.ts";
import { createInProcessPool } from "../../../src/jobs/run-in-process.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { failure, success } from "../../../src/model/result.ts";
import { tableHash } from "../../../src/model/table-hash.ts";
import { uploadHash } from "../../../src/model/upload-hash.ts";
import { problemsOf } from "../../../src/notebook/document.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { datasetOf, tableOf } from "../../data/table-steps/made-up-data.ts";

const pool = createInProcessPool();
afterAll(() => pool.close());

const context = (loadUpload: SessionContext["loadUpload"] = noUploads): SessionContext => ({
  pool,
  loadUpload,
  loadDataset: async (name) => {
    const files = shippedDatasetFiles(name);
    return files.ok ? readDataset(files.value) : files;
  },
});

const cellOf = (...lines: readonly string[]): string => ["```data d", ...lines, "```", ""].join("\n");

async function evaluated(text: string, loadUpload?: SessionContext["loadUpload"]) {
  const session = createSession(text, cellKinds, context(loadUpload), () => {});
  await session.runAll();
  const state = session.states.get("d");
  return { session, state, value: state?.status === "done" ? (state.value as DataValue) : null };
}

const places = (text: string) =>
  problemsOf(parseNotebook(text, cellKinds)).map(({ line, column, problem }) => ({ line, column, ...problem }));

describe("the source of a data cell", () => {
  test("may stand in the cell itself", async () => {
    const { value } = await evaluated(
      cellOf(
        "table:",
        "  title: Three lists",
        "  lists: [police, ngo, agency]",
        '  counts: { 100: 12, 011: 3, "111": 1..4 }',
        '  unobservable: ["001"]',
      ),
    );
    const table = tableOf("ABC", { "100": 12, "011": 3, "111": [1, 4] }, ["001"]);
    expect(value?.table).toEqual({ ...table, lists: ["police", "ngo", "agency"] });
    expect(value?.description.title.en).toBe("Three lists");
    expect(value?.hash).toBe(value && tableHash(value.table));
  });

  test("is exactly one", () => {
    const keys = ["dataset", "table", "upload"];
    expect(places(cellOf("steps: []"))).toEqual([{ line: 1, column: 1, code: "one-of-keys", keys, written: [] }]);
    expect(places(cellOf("dataset: korea", "table: { lists: [a, b], counts: { 11: 1 } }"))).toEqual([
      { line: 1, column: 1, code: "one-of-keys", keys, written: ["dataset", "table"] },
    ]);
    expect(places(cellOf("datset: korea"))).toMatchObject([
      { line: 1, code: "one-of-keys", written: [] },
      { line: 2, column: 1, code: "unknown-key", key: "datset" },
    ]);
  });

  test("has its mistakes told with their places", () => {
    expect(
      places(cellOf("table:", "  lists: [a, b, c]", "  counts:", "    110: 2", "    11: 3", "    100: x")),
    ).toEqual([
      { line: 6, column: 5, code: "wrong-key", key: "11", expected: { kind: "history", lists: 3 } },
      { line: 7, column: 10, code: "wrong-value", key: "100", expected: { kind: "count" } },
    ]);
    expect(places(cellOf("upload: { name: x, sha256: 12 }"))).toMatchObject([{ line: 2, column: 28, key: "sha256" }]);
  });
});

describe("a table that was made from files", () => {
  const divided: Dataset = datasetOf(tableOf("AB", { "10": 3, "11": 2 }), [
    { values: { year: "2020" }, table: tableOf("AB", { "10": 3, "11": 2 }) },
  ]);
  const sha256 = uploadHash(divided);
  const text = cellOf(`upload: { name: four lists, sha256: "${sha256}" }`, "steps: [{ rename: { A: police } }]");

  test("is found by name and hash, and its steps are taken again", async () => {
    const loadUpload = vi.fn(async () => success(divided));
    const { value } = await evaluated(text, loadUpload);
    expect(loadUpload).toHaveBeenCalledWith("four lists", sha256);
    expect(value?.table.lists).toEqual(["police", "B"]);
    expect(value?.strata.map(({ table }) => table.lists)).toEqual([["police", "B"]]);
  });

  test("that is not at hand is missed by its name, until it is there and the cell is run again", async () => {
    const missing = failure({ code: "upload-missing", name: "four lists" });
    let atHand = false;
    const { session, state } = await evaluated(text, async () => (atHand ? success(divided) : missing));
    expect(state).toEqual({ status: "failed", problem: { code: "upload-missing", name: "four lists" } });
    atHand = true;
    await session.run("d");
    expect(session.states.get("d")?.status).toBe("done");
  });

  test("is never at hand without a page", async () => {
    expect((await evaluated(text)).state).toMatchObject({ status: "failed", problem: { code: "upload-missing" } });
  });

  test("has another hash when its strata are others, though the whole is the same", () => {
    expect(uploadHash({ ...divided, strata: [] })).toBe(tableHash(divided.table));
    expect(sha256).not.toBe(tableHash(divided.table));
    const [one] = divided.strata;
    const other = one ? [{ ...one, values: { year: "2021" } }] : [];
    expect(uploadHash({ ...divided, strata: other })).not.toBe(sha256);
  });
});

describe("the steps of a data cell", () => {
  test("are taken in order, and what they did is told", async () => {
    const { value } = await evaluated(
      cellOf("dataset: uk-2013", "steps:", "  - merge: [PF, NCA]", "    as: PFNCA", "  - drop: LA"),
    );
    expect(value?.table.lists).toEqual(["NG", "PFNCA", "GO", "GP"]);
    expect(value?.steps).toMatchObject([
      { name: "merge", done: { en: "PF and NCA merged into PFNCA; 35 people were on both." } },
      { name: "drop", done: { da: "LA udeladt; 54 personer var kun kendt derfra." } },
    ]);
    expect(value?.hash).toBe(value && tableHash(value.table));
  });

  test("change the result of the cells that use the table", async () => {
    const estimate =
      "```estimate e\ndata: d\nmethod: fixed-model\nmodel: '[12,3]'\ninterval: { replicates: 100 }\n```\n";
    const { session } = await evaluated(cellOf("dataset: korea") + estimate);
    const lists = () => {
      const state = session.states.get("e");
      return state?.status === "done" ? (state.value as EstimateValue).lists : state;
    };
    expect(lists()).toEqual(["b", "c", "d"]);
    session.update(cellOf("dataset: korea", "steps: [{ rename: { b: police } }]") + estimate);
    await session.runAll();
    expect(lists()).toEqual(["police", "c", "d"]);
  });

  test("that cannot be taken fail the cell, and say which it was", async () => {
    const { state } = await evaluated(cellOf("dataset: korea", "steps:", "  - drop: b", "  - drop: x"));
    expect(state).toEqual({
      status: "failed",
      problem: {
        code: "step-refused",
        step: 2,
        name: "drop",
        reason: { code: "unknown-list", name: "x", known: ["c", "d"] },
      },
    });
  });

  test("that are misspelt are told where they stand", () => {
    expect(places(cellOf("dataset: korea", "steps:", "  - dropp: b"))).toMatchObject([
      { line: 4, column: 5, code: "unknown-key", key: "dropp" },
    ]);
  });
});
