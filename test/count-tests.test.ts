import { expect, test } from "vitest";
import { countTests } from "./count-tests.mjs";

const file = (...statuses: readonly string[]) => ({
  name: "a.test.ts",
  status: statuses.includes("failed") ? "failed" : "passed",
  assertionResults: statuses.map((status, at) => ({ status, fullName: `test ${at}` })),
});

test("every test that passed counts", () => {
  expect(countTests({ testResults: [file("passed", "passed"), file("passed")] }, true)).toEqual({
    passed: 3,
    failures: [],
  });
});

test("a failed test is named and counted once", () => {
  expect(countTests({ testResults: [file("passed", "failed")] }, false)).toEqual({
    passed: 1,
    failures: ["test 1 (failed)"],
  });
});

test("a skipped test has not passed", () => {
  expect(countTests({ testResults: [file("passed", "skipped")] }, true).failures).toEqual(["test 1 (skipped)"]);
});

test("a file that could not be loaded is a failure", () => {
  const broken = { name: "b.test.ts", status: "failed", assertionResults: [] };
  expect(countTests({ testResults: [file("passed"), broken] }, false).failures).toEqual(["b.test.ts (the file)"]);
});

test("a run without tests, or without a report, is a failure", () => {
  expect(countTests({ testResults: [] }, true)).toEqual({ passed: 0, failures: ["Vitest ran no test"] });
  expect(countTests(undefined, false)).toEqual({ passed: 0, failures: ["Vitest ran no test"] });
});

test("an error outside of the tests is a failure", () => {
  expect(countTests({ testResults: [file("passed")] }, false).failures).toHaveLength(1);
});
