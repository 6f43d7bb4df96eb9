import { expect, test, vi } from "vitest";
import type { FilePreview, IntakeReport } from "../../../src/data/intake/contract.ts";
import type { Tabulator } from "../../../src/jobs/tabulator.ts";
import { failure, success } from "../../../src/model/result.ts";
import { createIntake } from "../../../src/views/intake/intake.ts";

const preview = (name: string): FilePreview => ({
  name,
  readAs: "utf-8",
  rows: 2,
  shape: "list-files",
  columns: [
    { column: 1, header: "code", type: "text", distinct: 2, empty: 0, finding: null, stratum: null, suggests: "code" },
    {
      column: 2,
      header: null,
      type: "text",
      distinct: 2,
      empty: 0,
      finding: { kind: "name", rows: 2, confidence: "likely", inHeader: false },
      stratum: null,
      suggests: null,
    },
  ],
});

const report: IntakeReport = {
  table: { lists: ["a", "b"], counts: Float64Array.of(0, 1, 1, 1) },
  strata: [],
  linkage: null,
  warnings: [],
};

function made() {
  const tabulator: Pick<Tabulator, "inspect" | "tabulate"> = {
    inspect: async ([file]) =>
      file?.name === "bad.csv" ? failure({ code: "empty-table" }) : success([preview(file?.name ?? "")]),
    tabulate: vi.fn(async () => success(report)),
  };
  return { intake: createIntake(tabulator, { smallGroups: async () => success([]) }), tabulator };
}

const file = (name: string) => new File(["code\n1\n"], name);

test("files are read one by one, and one that cannot be read leaves the others as they are", async () => {
  const { intake } = made();
  await intake.add([file("a.csv"), file("bad.csv"), file("b.csv")]);
  expect(intake.files.value.map(({ outcome }) => outcome?.ok)).toEqual([true, false, true]);
  expect(intake.plan.value?.files.map(({ list }) => list)).toEqual(["a", "b"]);
  expect(intake.lack.value).toEqual({ what: "file", file: "bad.csv" });
});

test("what was said of a file stands when another is added", async () => {
  const { intake } = made();
  await intake.add([file("a.csv"), file("b.csv")]);
  intake.setList(0, "police");
  intake.dropFound();
  await intake.add([file("c.csv")]);
  expect(intake.plan.value?.files.map(({ list, roles }) => [list, ...roles])).toEqual([
    ["police", "code", "dropped"],
    ["b", "code", "dropped"],
    ["c", "code", "left-out"],
  ]);
});

test("what was dropped stays dropped when the shape is corrected, and no shape brings it back", async () => {
  const { intake } = made();
  await intake.add([file("a.csv"), file("b.csv")]);
  intake.dropFound();
  intake.setShape("person-rows");
  intake.setShape("list-files");
  expect(intake.plan.value?.files.map(({ roles }) => roles[1])).toEqual(["dropped", "dropped"]);
});

test("a report says nothing any more once the plan is changed, and an answer that comes late is not shown", async () => {
  const { intake } = made();
  await intake.add([file("a.csv"), file("b.csv")]);
  await intake.link();
  expect(intake.linking.value).toEqual({ status: "done", report, smallGroups: [] });
  intake.setList(0, "police");
  expect(intake.linking.value).toEqual({ status: "none" });
  const late = intake.link();
  intake.setList(0, "other");
  await late;
  expect(intake.linking.value).toEqual({ status: "none" });
});

test("the contents of a file are read anew each time, and a file that is gone says so", async () => {
  const { intake, tabulator } = made();
  const a = file("a.csv");
  await intake.add([a, file("b.csv")]);
  vi.spyOn(a, "arrayBuffer").mockRejectedValue(new Error("gone"));
  await intake.link();
  expect(intake.linking.value).toEqual({ status: "failed", problem: { code: "file-gone", file: "a.csv" } });
  expect(tabulator.tabulate).not.toHaveBeenCalled();
});
