import { describe, expect, test } from "vitest";
import { cellKinds } from "../../../src/cells/index.ts";
import type { ScenariosValue } from "../../../src/cells/scenarios/index.ts";
import { createSession } from "../../../src/cells/session/session.ts";
import { sessionReport } from "../../../src/cells/session/session-report.ts";
import type { Pool } from "../../../src/jobs/pool.ts";
import { createInProcessPool } from "../../../src/jobs/run-in-process.ts";
import { problemsOf } from "../../../src/notebook/document.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { contextWith, evaluated, notebook, resultsOf, watchedPool } from "./scenarios-session.ts";

describe("a scenarios cell", () => {
  test("shows what is there while the rest is computed", async () => {
    const partial: number[] = [];
    const text = notebook("  - drop: [b, c, d]", { base: "method: stepwise\ninterval: { replicates: 100 }" });
    const session = createSession(text, cellKinds, contextWith(createInProcessPool()), (name, state) => {
      if (name !== "what-if" || state.status !== "running" || state.partial === undefined) return;
      const { rows } = state.partial as ScenariosValue;
      partial.push(rows.filter(({ outcome }) => outcome !== null).length);
    });
    await session.run("what-if");
    expect(partial.length).toBeGreaterThan(0);
    expect(partial).toEqual(partial.toSorted((a, b) => a - b));
    expect(resultsOf(session).rows.every(({ outcome }) => outcome !== null)).toBe(true);
  });

  test("ends its work when it is cancelled", async () => {
    const { pool } = watchedPool();
    let stop = (): void => {};
    const slow: Pool = {
      ...pool,
      run: async (jobs, options) => {
        stop();
        await new Promise((resolve) => setTimeout(resolve, 1));
        return pool.run(jobs, options);
      },
    };
    const text = notebook("  - drop: [b, c]", { base: "interval: { kind: none }" });
    const session = createSession(text, cellKinds, contextWith(slow), () => {});
    await session.run("best");
    stop = () => session.cancel("what-if");
    await session.run("what-if");
    expect(session.states.get("what-if")).toEqual({ status: "cancelled" });
    stop = () => {};
    await session.run("what-if");
    expect(session.states.get("what-if")).toMatchObject({ status: "done" });
  });

  test("asks before it costs much, and runs by itself where all it needs is cheap", async () => {
    const state = async (vary: string) => {
      const text = notebook(vary, { base: "method: stepwise\ninterval: { kind: none }" });
      const session = createSession(text, cellKinds, contextWith(createInProcessPool()), () => {});
      await session.run("best");
      await expect.poll(() => session.states.get("what-if")?.status).toMatch(/done|waiting/);
      return session.states.get("what-if")?.status;
    };
    expect(await state("  - drop: each")).toBe("done");
    expect(
      await state("  - { drop: [b, c], options: { interval: { kind: calibrated, replicates: 20000, inner: 2000 } } }"),
    ).toBe("waiting");
  });

  test("refuses a base that gives no number, and too many rows", async () => {
    const state = async (text: string) => {
      const session = createSession(text, cellKinds, contextWith(createInProcessPool()), () => {});
      await session.run("what-if");
      return session.states.get("what-if");
    };
    expect(await state(notebook("  - drop: b", { base: "method: pairs" }))).toMatchObject({
      status: "failed",
      problem: { code: "base-without-number", base: "best" },
    });
    const each =
      "  - { drop: [each, each, each, each], options: { criterion: [aic, bic], order: { from: 1, to: 5, steps: 5 } } }\n";
    expect(await state(notebook(each.repeat(4).trimEnd()))).toMatchObject({
      status: "failed",
      problem: { code: "too-many-scenarios", scenarios: 640, most: 500 },
    });
  });

  test("says how far its rows reach, which of them moves the answer most, and which are missing", async () => {
    const { value } = await evaluated(notebook("  - drop: [b, c, x]"));
    const said = (language: "en" | "da"): string =>
      cellKinds.scenarios
        .finding(value, language, null)
        .map((part) => (typeof part === "string" ? part : part.strong))
        .join("");
    expect(said("en")).toMatch(
      /^2 scenarios together reach from \d+ to \d+ people in all; 123 were seen in the base\. What moves the answer most is “without [bc]”: [\d.]+ times the base\. One scenario gives no estimate\.$/,
    );
    expect(said("da")).toMatch(
      /^2 scenarier rækker tilsammen fra \d+ til \d+ personer i alt; 123 er kendt i udgangspunktet\. Det, der flytter svaret mest, er »uden [bc]«: [\d,]+ gange udgangspunktet\. Ét scenarie giver intet skøn\.$/,
    );
  });

  test("keeps the conclusions that are drawn from it, and turns its dials", async () => {
    const more = "conclusions: [{ below: 1000 }, { above: 130 }]";
    const { value } = await evaluated(notebook("  - dependence: { odds-ratio: [0.5, 1, 2] }", { more }));
    expect(value.conclusions).toEqual([
      { side: "below", people: 1000 },
      { side: "above", people: 130 },
    ]);
    expect(value.dials).toHaveLength(1);
    expect(value.dials[0]?.tippingPoints).toHaveLength(2);
  });

  test("does not print the table of its base once more in a report", async () => {
    const { session } = await evaluated(notebook("  - drop: b"));
    const report = JSON.stringify(sessionReport(session, "a.md").cells.best);
    expect(report).toContain('"data":{"cell":"people"}');
  });

  test("is told where a value is wrong", () => {
    const places = (vary: string) =>
      problemsOf(parseNotebook(notebook(vary), cellKinds)).map(
        ({ line, column, problem }) => `${line}:${column} ${problem.code}`,
      );
    expect(places("  - method: worst")).toEqual(["12:13 wrong-value"]);
    expect(places("  - options: { criterium: aic }")).toEqual(["12:16 unknown-key"]);
    expect(places("  - dropp: b")).toEqual(["12:5 unknown-key"]);
    expect(places("  - censor: { from: 3, to: 9, steps: 4 }")).toEqual([]);
  });
});
