import { expect, test } from "vitest";
import type { ColumnRole, IntakePlan } from "../../../src/data/intake/contract.ts";
import { inspectFiles } from "../../../src/data/intake/inspect-files.ts";
import { proposePlan } from "../../../src/data/intake/propose-plan.ts";
import { tabulateFiles } from "../../../src/data/intake/tabulate-files.ts";
import { proposed, textFile } from "./made-up-files.ts";

const file = textFile("a.csv", "kode;politi;ngo;bemærkning", "K-1;1;0;b", "K-2;1;1;b", "K-3;0;1;c");

const withRoles = (plan: IntakePlan, ...roles: readonly ColumnRole[]): IntakePlan => ({
  ...plan,
  files: plan.files.map((one) => ({ ...one, roles })),
});

test("columns of which nothing is known are left out", async () => {
  expect(await proposed(file)).toEqual({
    shape: "person-rows",
    files: [{ list: "a", roles: ["code", "list", "list", "left-out"] }],
  });
});

test("another shape gives other roles", async () => {
  const previews = await inspectFiles([file]);
  if (!previews.ok) throw new Error(previews.problem.code);
  expect(proposePlan(previews.value, "list-files").files[0]?.roles).toEqual([
    "code",
    "left-out",
    "left-out",
    "left-out",
  ]);
});

test("files with one name make lists with two", async () => {
  const plan = await proposed(file, file);
  expect(plan.files.map(({ list }) => list)).toEqual(["a", "a 2"]);
});

test.each<[string, readonly ColumnRole[], object]>([
  ["a role twice", ["code", "list", "list", "code"], { code: "repeated-role", role: "code", columns: 2 }],
  [
    "a list that says neither yes nor no",
    ["list", "list", "list", "left-out"],
    { code: "not-membership", row: 2, column: 1 },
  ],
])("a plan is refused that has %s", async (_, roles, problem) => {
  const plan = withRoles(await proposed(file), ...roles);
  expect(await tabulateFiles([file], plan)).toEqual({
    ok: false,
    problem: { code: "in-file", file: "a.csv", problem },
  });
});

test("a plan without any column in use, or made for other files, is refused", async () => {
  const plan = await proposed(file);
  const idle = withRoles(plan, "left-out", "left-out", "left-out", "dropped");
  expect(await tabulateFiles([file], idle)).toMatchObject({ problem: { code: "missing-role", role: "list" } });
  expect(await tabulateFiles([file, file], plan)).toMatchObject({ problem: { code: "files-changed" } });
  expect(await tabulateFiles([textFile("a.csv", "kode", "K-1")], plan)).toMatchObject({
    problem: { code: "files-changed" },
  });
});
