import { describe, expect, test } from "vitest";
import type { ColumnPreview, ColumnRole, FilePreview, IntakeShape } from "../../../src/data/intake/contract.ts";
import { columnsToDrop, nextStep, rolesIn } from "../../../src/views/intake/next-step.ts";

const column = (number: number, found = false): ColumnPreview => ({
  column: number,
  header: `c${number}`,
  type: "text",
  distinct: 3,
  empty: 0,
  finding: found ? { kind: "cpr", rows: 3, confidence: "certain", inHeader: false } : null,
  stratum: null,
  suggests: null,
});

const file = (name: string, columns: readonly ColumnPreview[]): FilePreview => ({
  name,
  readAs: "utf-8",
  rows: 3,
  columns,
  shape: "list-files",
});

const plan = (shape: IntakeShape, ...files: readonly (readonly [list: string, ...roles: ColumnRole[]])[]) => ({
  shape,
  files: files.map(([list, ...roles]) => ({ list, roles })),
});

describe("what to do next", () => {
  const two = [file("a.csv", [column(1), column(2, true)]), file("b.csv", [column(1)])];

  test("is first of all to mend a file that could not be read", () => {
    expect(nextStep(["c.csv"], two, plan("list-files", ["a", "code", "dropped"], ["b", "code"]))).toEqual({
      what: "file",
      file: "c.csv",
    });
  });

  test("is to drop what identifies people, however the files are used", () => {
    const kept = plan("list-files", ["a", "code", "left-out"], ["b", "code"]);
    expect(columnsToDrop(two, kept)).toBe(1);
    expect(nextStep([], two, kept)).toEqual({ what: "drop", columns: 1 });
  });

  test("is to say what the code is, in the file that has none", () => {
    expect(nextStep([], two, plan("list-files", ["a", "code", "dropped"], ["b", "left-out"]))).toEqual({
      what: "code",
      file: "b.csv",
    });
  });

  test("is to give each list a name of its own", () => {
    const named = (a: string, b: string) => nextStep([], two, plan("list-files", [a, "code", "dropped"], [b, "code"]));
    expect(named("a", " ")).toEqual({ what: "name-lists" });
    expect(named("a", "a ")).toEqual({ what: "same-list", list: "a" });
    expect(named("a", "b")).toBeNull();
  });

  test("depends on what the files hold", () => {
    const one = [file("a.csv", [column(1), column(2), column(3)])];
    const next = (shape: IntakeShape, ...roles: ColumnRole[]) => nextStep([], one, plan(shape, ["a", ...roles]));
    expect(next("list-files", "code", "left-out", "left-out")).toEqual({ what: "lists" });
    expect(next("person-rows", "list", "left-out", "left-out")).toEqual({ what: "lists" });
    expect(next("person-rows", "list", "list", "year")).toBeNull();
    expect(next("long-file", "code", "left-out", "left-out")).toEqual({ what: "list-name" });
    expect(next("long-file", "code", "list-name", "left-out")).toBeNull();
    expect(next("overlap-table", "list", "list", "left-out")).toEqual({ what: "count" });
    expect(next("overlap-table", "list", "left-out", "count")).toEqual({ what: "lists" });
    expect(next("overlap-table", "list", "list", "count")).toBeNull();
  });
});

test("no column can be dropped or used for something that its file does not hold", () => {
  expect(rolesIn("list-files")).toEqual(["code", "year", "sex", "age", "region", "exploitation", "left-out"]);
  expect(rolesIn("overlap-table")).not.toContain("code");
});
