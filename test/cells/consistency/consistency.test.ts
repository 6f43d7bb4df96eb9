import { describe, expect, test } from "vitest";
import type { ConsistencyValue } from "../../../src/cells/consistency/index.ts";
import { cellKinds } from "../../../src/cells/index.ts";
import { createSession } from "../../../src/cells/session/session.ts";
import { problemsOf } from "../../../src/notebook/document.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { shippedContext } from "../shipped-context.ts";

/** Four lists, each of which reaches half of 160 people: the ten whom none reaches are not in the table. */
const halves = (only = "10"): string =>
  Array.from({ length: 15 }, (_, index) => (index + 1).toString(2).padStart(4, "0"))
    .map((digits) => `    "${digits}": ${digits === "1000" ? only : "10"}`)
    .join("\n");
const halvesCell = (only?: string): string =>
  `\`\`\`data x\ntable:\n  lists: [A, B, C, D]\n  counts:\n${halves(only)}\n\`\`\`\n`;
const shipped = (dataset: string): string => `\`\`\`data x\ndataset: ${dataset}\n\`\`\`\n`;
const consistency = (...lines: string[]): string => ["```consistency c", "data: x", ...lines, "```\n"].join("\n");
const quickly = "interval: { replicates: 100 }";

async function evaluated(text: string): Promise<ConsistencyValue> {
  const session = createSession(text, cellKinds, shippedContext, () => {});
  await session.runAll();
  const state = session.states.get("c");
  if (state?.status !== "done") throw new Error(JSON.stringify(state));
  return state.value as ConsistencyValue;
}

const said = (value: ConsistencyValue, language: "en" | "da"): string =>
  cellKinds.consistency
    .finding(value, language, null)
    .map((part) => (typeof part === "string" ? part : part.strong))
    .join("");

describe("a consistency cell", () => {
  test("finds the true size of every list from the others where they are independent", async () => {
    const value = await evaluated(halvesCell() + consistency(quickly));
    expect(value.knownLists.map(({ list, size, observed }) => [list, size, observed])).toEqual(
      ["A", "B", "C", "D"].map((list) => [list, 80, 70]),
    );
    // Ten people on each of the seven patterns: under independence ten more were missed, to the convergence of the fit.
    for (const { estimate } of value.knownLists) expect(estimate?.total).toBeCloseTo(80, 8);
    expect(value.provenance).toMatchObject({ estimator: "stepwise", seed: 1, options: { threshold: 0.02 } });
    expect(said(value, "en")).toContain("4 of 4");
    expect(said(value, "da")).toContain("4 af 4");
  });

  test("is estimated by the method that it names, with that method's own keys", async () => {
    const value = await evaluated(halvesCell() + consistency("method: best-model", "order: 1", quickly));
    expect(value.provenance).toMatchObject({ estimator: "best-model", options: { order: 1 } });
    expect(value.knownLists[0]?.estimate?.models?.considered).toBe(1);
  });

  test("takes no method that claims no number, or that names lists or models of the whole table", () => {
    const refused = (method: string) =>
      problemsOf(parseNotebook(halvesCell() + consistency(`method: ${method}`), cellKinds)).length > 0;
    for (const method of ["fixed-model", "assumed-dependence", "lower-bound", "pairs"]) {
      expect([method, refused(method)]).toEqual([method, true]);
    }
    expect(refused("model-average")).toBe(false);
  });

  test("needs no key but its table, whatever its method", () => {
    const { method } = cellKinds.consistency.fields({});
    const methods = method?.kind === "choice" ? method.choices : [];
    expect(methods).toContain("stepwise");
    for (const each of methods) {
      const text = halvesCell() + consistency(`method: ${each}`);
      expect([each, problemsOf(parseNotebook(text, cellKinds))]).toEqual([each, []]);
    }
  });

  test("gives no estimate of a list of which the others know too little, and goes on with the next", async () => {
    const { knownLists } = await evaluated(shipped("uk-2013-five") + consistency(quickly));
    expect(knownLists.map(({ list, estimate }) => [list, estimate !== null])).toEqual([
      ["LA", false],
      ["NG", true],
      ["PFNCA", true],
      ["GO", true],
      ["GP", false],
    ]);
    const { knownLists: fewer } = await evaluated(
      shipped("uk-2013-five") + consistency(quickly, "least-overlaps: 200"),
    );
    expect(fewer.every(({ estimate }) => estimate === null)).toBe(true);
  });

  test("leaves out a list whose own size is hidden", async () => {
    const { knownLists } = await evaluated(halvesCell("1-4") + consistency(quickly));
    expect(knownLists.map(({ list }) => list)).toEqual(["B", "C", "D"]);
  });

  test.for([
    ["korea", "at least four lists"],
    ["denmark-2022", "no interval for any list"],
    ["western-us", "no interval for any list"],
  ] as const)("of %s fails at nothing, and says that there is nothing", async ([dataset, sentence]) => {
    const value = await evaluated(shipped(dataset) + consistency());
    expect(value.knownLists.every(({ estimate }) => estimate === null)).toBe(true);
    expect(said(value, "en")).toContain(sentence);
  });

  test("costs nothing where there is nothing to estimate, and little where there is", () => {
    const spec = { data: "x", method: "stepwise", "least-overlaps": 8, threshold: 0.02 };
    const full = { ...spec, interval: { kind: "bca", replicates: 1000, inner: 200, levels: [0.95] } };
    const cost = (lists: number, people: number) =>
      cellKinds.consistency.cost(
        full,
        new Map([
          [
            "x",
            {
              table: {
                lists: Array.from({ length: lists }, (_, list) => String.fromCharCode(65 + list)),
                counts: Float64Array.from({ length: 2 ** lists }, (_, history) => (history > 0 ? people : 0)),
              },
            },
          ],
        ]),
      );
    expect(cost(3, 10)).toBe(0);
    expect(cost(5, 0)).toBe(0);
    expect(cost(5, 10)).toBeGreaterThan(0);
    expect(cost(5, 10)).toBeLessThan(3);
  });
});
