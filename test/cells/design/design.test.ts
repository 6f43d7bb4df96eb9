import { describe, expect, test } from "vitest";
import type { DesignValue } from "../../../src/cells/design/index.ts";
import { cellKinds } from "../../../src/cells/index.ts";
import type { CellState } from "../../../src/cells/session/cell-state.ts";
import { createSession } from "../../../src/cells/session/session.ts";
import { problemsOf } from "../../../src/notebook/document.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { shippedContext } from "../shipped-context.ts";

const korea = "```data korea\ndataset: korea\n```\n";
const estimate =
  "```estimate alone\ndata: korea\nmethod: fixed-model\nmodel: '[1,2,3]'\ninterval: { kind: none }\n```\n";
const design = (keys: string): string => `\`\`\`design what\n${keys}\n\`\`\`\n`;

async function stateOf(keys: string, head = ""): Promise<{ state: CellState | undefined; partial: DesignValue[] }> {
  const partial: DesignValue[] = [];
  const session = createSession(head + korea + estimate + design(keys), cellKinds, shippedContext, (name, state) => {
    if (name === "what" && state.status === "running" && state.partial) partial.push(state.partial as DesignValue);
  });
  await session.runAll();
  return { state: session.states.get("what"), partial };
}

async function designOf(keys: string, head = ""): Promise<DesignValue> {
  const { state } = await stateOf(keys, head);
  if (state?.status !== "done") throw new Error(JSON.stringify(state));
  return state.value as DesignValue;
}

const problemOf = async (keys: string) => {
  const { state } = await stateOf(keys);
  return state?.status === "failed" ? state.problem : null;
};

describe("a design cell", () => {
  test("compares plans with the present data by the formula, where nothing else is involved", async () => {
    const value = await designOf("base: alone\nplans:\n  - years: [3, 5]\n  - new-list: 0.2");
    expect(value).toMatchObject({ method: "darroch", peopleFrom: "estimate", simulated: null, planned: 4 });
    expect(value.rows.map(({ label }) => label.en)).toEqual([
      "as now",
      "3 such periods together",
      "5 such periods together",
      "a new list that reaches 20%",
    ]);
    const [now, three] = value.rows;
    expect(three?.people).toBeCloseTo(3 * (now?.people ?? 0), 9);
    expect((three?.variation ?? 0) * Math.sqrt(3)).toBeCloseTo(now?.variation ?? 0, 12);
  });

  test("expects of the present data what they show, when the base is independent lists", async () => {
    const [now] = (await designOf("base: alone\nplans:\n  - years: 3")).rows;
    // At the maximum of the likelihood of independent lists the people seen are those expected.
    expect(now?.seen).toBeCloseTo(123, 4);
  });

  test("plans for a number of people that somebody gives, from a table alone", async () => {
    const value = await designOf("base: korea\npeople: 400\nplans:\n  - years: 3");
    expect(value).toMatchObject({ people: 400, peopleFrom: "spec" });
    expect(await problemOf("base: korea\nplans:\n  - years: 3")).toEqual({
      code: "design-without-people",
      base: "korea",
    });
  });

  test("simulates where lists depend on each other or links are missed, all plans alike", async () => {
    const dependent = await designOf(
      "base: alone\nreplicates: 100\nplans:\n  - years: 3\n  - dependence: { between: [b, c], odds-ratio: 3 }",
    );
    expect(dependent).toMatchObject({ method: "simulation", simulated: { method: "stepwise", replicates: 100 } });
    for (const { withoutEstimate, bias } of dependent.rows) {
      expect(withoutEstimate).not.toBeNull();
      expect(bias).not.toBeNull();
    }
    const linked = await designOf("base: alone\nreplicates: 100\nmissed-links: 0.1\nplans:\n  - linkage: 0");
    expect(linked.method).toBe("simulation");
    const [now, better] = linked.rows;
    expect(better?.seen).toBeCloseTo(now?.seen ?? 0, 9);
    expect(better?.pairOverlaps).toBeCloseTo((now?.pairOverlaps ?? 0) / 0.81, 9);
    expect(better?.bias).toBeLessThan(now?.bias ?? 0);
  });

  test("takes lists to depend on each other at present, where that is said", async () => {
    const value = await designOf(
      "base: alone\nreplicates: 100\ndependence:\n  - between: [b, c]\n    odds-ratio: 4\nplans:\n  - dependence: { between: [c, b], odds-ratio: 1 }",
    );
    const [now, independent] = value.rows;
    expect(now?.pairOverlaps).toBeGreaterThan(independent?.pairOverlaps ?? Number.NaN);
    expect(now?.seen).toBeLessThan(independent?.seen ?? Number.NaN);
    expect(await problemOf("base: alone\ndependence:\n  - between: [b, z]\nplans:\n  - years: 3")).toMatchObject({
      code: "unknown-list",
      name: "z",
    });
  });

  test("simulates with every method that can do without an interval, its model being independent lists", async () => {
    const value = await designOf(
      "base: alone\nby: simulation\nmethod: fixed-model\nreplicates: 100\nplans:\n  - new-list: 0.3",
    );
    expect(value.rows.map(({ withoutEstimate }) => withoutEstimate)).toEqual([0, 0]);
    const written = `${korea}${estimate}${design("base: alone\nmethod: pairs\nplans:\n  - years: 3")}`;
    expect(problemsOf(parseNotebook(written, cellKinds)).map(({ problem }) => problem)).toMatchObject([
      { code: "wrong-value", key: "method" },
    ]);
  });

  test("fills in plan by plan", async () => {
    const { state, partial } = await stateOf("base: alone\nby: simulation\nreplicates: 100\nplans:\n  - years: [2, 3]");
    expect([...new Set(partial.map(({ rows }) => rows.length))]).toEqual([1, 2, 3]);
    expect(state?.status === "done" ? (state.value as DesignValue).rows : null).toEqual(partial.at(-1)?.rows);
  });

  test("gives a plan the same numbers whichever other plans there are, and others with another seed", async () => {
    const keys = (plans: string) => `base: alone\nby: simulation\nreplicates: 100\nplans:\n${plans}`;
    const last = async (plans: string, head = "") => (await designOf(keys(plans), head)).rows.at(-1);
    const alone = await last("  - years: 3");
    expect(await last("  - new-list: 0.1\n  - years: 3")).toEqual(alone);
    expect((await last("  - years: 3", "---\nseed: 9\n---\n"))?.variation).not.toBe(alone?.variation);
  });

  test("says by itself, however many plans there are, which one does not fit", async () => {
    const session = createSession(
      korea + estimate + design("base: alone\nreplicates: 10000\nplans:\n  - outreach: { list: z }"),
      cellKinds,
      shippedContext,
      () => {},
    );
    await session.run("alone");
    await expect
      .poll(() => session.states.get("what"))
      .toMatchObject({
        status: "failed",
        problem: { code: "plan-refused", entry: 1, name: "outreach", reason: { code: "unknown-list", name: "z" } },
      });
  });

  test("does not use the formula where it does not hold", async () => {
    expect(await problemOf("base: alone\nby: darroch\nplans:\n  - linkage: 0.1")).toEqual({
      code: "formula-needs-independence",
    });
  });

  test("costs nothing by the formula, and more the more is simulated", async () => {
    await cellKinds.design.late?.load();
    const notebook = parseNotebook(
      `${korea}${design("base: korea\npeople: 400\nplans:\n  - years: [2, 3]")}`,
      cellKinds,
    );
    const cell = notebook.cells.get("what");
    if (!cell?.sound) throw new Error("not sound");
    const spec = cell.spec as Parameters<typeof cellKinds.design.cost>[0];
    const table = { lists: ["b", "c", "d"], counts: Float64Array.of(0, 30, 20, 5, 40, 6, 7, 3) };
    const cost = (changed: object): number =>
      cellKinds.design.cost({ ...spec, ...changed }, new Map([["korea", { table }]]));
    expect(cost({})).toBe(0);
    const some = cost({ by: "simulation" });
    expect(some).toBeGreaterThan(0);
    expect(cost({ by: "simulation", replicates: 400 })).toBeCloseTo(2 * some, 12);
  });

  test("says which plan narrows the interval most, in either language", async () => {
    const value = await designOf("base: alone\nplans:\n  - years: 3\n  - new-list: 0.9");
    const said = (language: "en" | "da") =>
      cellKinds.design
        .finding(value, language, null)
        .map((part) => (typeof part === "string" ? part : part.strong))
        .join("");
    expect(said("en")).toMatch(
      /^Of these plans “a new list that reaches 90%” can be expected to narrow the interval most/,
    );
    expect(said("da")).toMatch(/^Af disse planer kan »en ny liste, der når 90.%«/);
  });
});
