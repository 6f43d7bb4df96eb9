import { describe, expect, test } from "vitest";
import { plainJson } from "../../../src/cells/session/plain-json.ts";
import { createSession } from "../../../src/cells/session/session.ts";
import { sessionInWords } from "../../../src/cells/session/session-in-words.ts";
import { sessionReport } from "../../../src/cells/session/session-report.ts";
import { cell, madeUpKinds, noContext, settle } from "../made-up-kinds.ts";

describe("a value as JSON", () => {
  test("has plain arrays and unrounded numbers", () => {
    expect(plainJson({ draws: Float64Array.of(0.1, 1 / 3), pairs: new Map([["a", [true]]]) })).toEqual({
      draws: [0.1, 1 / 3],
      pairs: { a: [true] },
    });
  });

  test("marks what JSON has no number for", () => {
    expect(
      plainJson([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, Float64Array.of(1, Infinity)]),
    ).toEqual(["Inf", "-Inf", null, [1, "Inf"]]);
  });
});

async function finishedSession() {
  const { kinds, works } = madeUpKinds();
  const text =
    "---\ntitle: T\nlanguage: da\nseed: 5\ncolour: red\n---\n" +
    cell("source a", "say: A") +
    cell("source bad", "nay: 1") +
    cell("step b", "say: B, of: a") +
    cell("step c", "say: C, of: bad");
  const session = createSession(text, kinds, noContext, () => {});
  await settle();
  await works[0]?.finish({ total: 2 ** 0.5, draws: Float64Array.of(1, 2) });
  await works[1]?.finish({ of: works[1].inputs.get("a") });
  return { session, kinds };
}

describe("the report of a session", () => {
  test("has every cell by name, with its value, or its problem in words", async () => {
    const { session } = await finishedSession();
    const report = sessionReport(session, "some.md");
    expect(report).toMatchObject({ notebook: "some.md", title: "T", seed: 5 });
    expect(report.cells.a).toEqual({
      kind: "source",
      status: "done",
      seconds: expect.any(Number),
      value: { total: 2 ** 0.5, draws: [1, 2] },
    });
    expect(report.cells.bad).toMatchObject({ status: "failed", problem: { code: "unknown-key", key: "nay" } });
    expect(report.cells.c).toMatchObject({ status: "blocked", problem: { code: "blocked", by: "bad" } });
    expect(report.cells.c?.problem?.message).toContain("bad");
  });

  test("gives another cell's value by that cell's name instead of repeating it", async () => {
    const { session } = await finishedSession();
    expect(sessionReport(session, "some.md").cells.b?.value).toEqual({ of: { cell: "a" } });
  });

  test("has every problem of the document with its place", async () => {
    const { session } = await finishedSession();
    expect(sessionReport(session, "some.md").problems).toMatchObject([
      { line: 5, column: 1, code: "unknown-key", key: "colour", message: expect.any(String) },
      { line: 11, column: 3, code: "unknown-key", key: "nay" },
    ]);
  });

  test("survives being written as JSON unchanged", async () => {
    const { session } = await finishedSession();
    const report = sessionReport(session, "some.md");
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

test("for people, a session is a line for each cell in the notebook's language", async () => {
  const { session, kinds } = await finishedSession();
  const lines = sessionInWords(session, kinds).split("\n");
  expect(lines[0]).toMatch(/^T · .*5$/);
  expect(lines.slice(2, 6).map((line) => line.split(" ")[0])).toEqual(["a", "bad", "b", "c"]);
  expect(lines[3]).toMatch(/Fejlet|Mislykket|Fejl/);
});
