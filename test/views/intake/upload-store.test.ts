import { expect, test } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import { createUploadStore } from "../../../src/views/intake/upload-store.ts";

const both = (text: string) => ({ en: text, da: text });
const dataset: Dataset = {
  table: { lists: ["a", "b"], counts: Float64Array.of(0, 3, 4, 5) },
  strata: [],
  description: {
    name: "own",
    title: both("Own"),
    counts: both("people"),
    year: both("2022"),
    source: "",
    citation: "",
    listNames: {},
  },
};

test("a table is found by what is in it, and by nothing else", async () => {
  const store = createUploadStore();
  const sha256 = store.add(dataset);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await store.load("any name", sha256)).toEqual({ ok: true, value: dataset });
  expect(await store.load("own", "0".repeat(64))).toEqual({
    ok: false,
    problem: { code: "upload-missing", name: "own" },
  });
});

test("a table counts as unsaved until it is saved, and adding it again changes nothing", () => {
  const store = createUploadStore();
  expect(store.unsaved.value).toBe(false);
  const sha256 = store.add(dataset);
  expect(store.unsaved.value).toBe(true);
  store.markSaved(sha256);
  expect(store.unsaved.value).toBe(false);
  store.add(dataset);
  expect(store.unsaved.value).toBe(false);
});
