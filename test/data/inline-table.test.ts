import { describe, expect, test } from "vitest";
import { inlineTable } from "../../src/data/inline-table.ts";

const written = {
  title: "",
  lists: ["police", "ngo"],
  counts: { "10": { low: 12, high: 12 }, "11": { low: 1, high: 4 } },
  unobservable: ["01"],
  stated: {},
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
  expect(titled.ok && titled.value.description.title).toMatchObject({ en: "My table", da: "My table" });
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

describe("the sums that are stated of it", () => {
  const exactly = (people: number) => ({ low: people, high: people });

  test("are those of the lists, and of everybody under the word all", () => {
    const read = inlineTable({ ...written, stated: { all: exactly(15), police: { low: 12, high: 19 } } });
    expect(read.ok && read.value.margins).toEqual({ all: exactly(15), lists: { police: { low: 12, high: 19 } } });
    const ofList = inlineTable({ ...written, stated: { ngo: exactly(3) } });
    expect(ofList.ok && ofList.value.margins).toEqual({ all: null, lists: { ngo: exactly(3) } });
  });

  test("may be left out", () => {
    const read = inlineTable(written);
    expect(read.ok && "margins" in read.value).toBe(false);
  });

  test("must be of lists that the table has", () => {
    expect(inlineTable({ ...written, stated: { polce: exactly(12) } })).toEqual({
      ok: false,
      problem: { code: "unknown-list", name: "polce", known: ["all", "police", "ngo"] },
    });
  });
});
