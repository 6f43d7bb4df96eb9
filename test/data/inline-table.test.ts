import { expect, test } from "vitest";
import { inlineTable } from "../../src/data/inline-table.ts";

const written = {
  title: "",
  lists: ["police", "ngo"],
  counts: { "10": { low: 12, high: 12 }, "11": { low: 1, high: 4 } },
  unobservable: ["01"],
};

test("a table in a notebook has zeros where nothing is written, bounds where a count is hidden", () => {
  const read = inlineTable(written);
  expect(read.ok && read.value.table).toEqual({
    lists: ["police", "ngo"],
    counts: Float64Array.of(0, 12, 0, 0),
    hidden: [{ history: 3, low: 1, high: 4 }],
    unobservable: [2],
  });
});

test("its title is the written one, or says where it stands", () => {
  const titled = inlineTable({ ...written, title: "My table" });
  expect(titled.ok && titled.value.description.title).toEqual({ en: "My table", da: "My table" });
  const untitled = inlineTable(written);
  expect(untitled.ok && untitled.value.description.title.da).toBe("Tabel i denne notesbog");
});

test("it must count somebody, and nobody where nobody could be", () => {
  const nobody = inlineTable({ ...written, counts: { "10": { low: 0, high: 0 } } });
  expect(nobody).toEqual({ ok: false, problem: { code: "nobody-seen" } });
  expect(inlineTable({ ...written, unobservable: ["11"] })).toEqual({
    ok: false,
    problem: { code: "counted-though-unobservable", lists: ["police", "ngo"] },
  });
});
