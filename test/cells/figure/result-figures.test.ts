import { describe, expect, test } from "vitest";
import type { FigureValue, GivenInputs } from "../../../src/cells/figure/index.ts";
import { figureInputs } from "../../../src/cells/figure/inputs.ts";
import { cellKinds } from "../../../src/cells/index.ts";
import { createSession } from "../../../src/cells/session/session.ts";
import { createInProcessPool } from "../../../src/jobs/run-in-process.ts";
import { contextWith } from "../scenarios/scenarios-session.ts";

const cell = (kind: string, name: string, ...lines: readonly string[]): string =>
  [`\`\`\`${kind} ${name}`, ...lines, "```", ""].join("\n");

const people = cell("data", "people", "dataset: denmark-synthetic");
const whole = cell("estimate", "best", "data: people", "interval: { replicates: 100 }");
const yearly = cell("estimate", "yearly", "data: people", "by: [year]", "interval: { kind: none }");
const bySex = cell("estimate", "by-sex", "data: people", "by: [sex]", "method: lower-bound");

/** Runs a notebook to its figure, and gives what that is drawn from, or the problem of its cell. */
async function figureOf(...cells: readonly string[]): Promise<{ inputs: GivenInputs | null; problem: string | null }> {
  const session = createSession(cells.join("\n"), cellKinds, contextWith(createInProcessPool()), () => {});
  await session.runAll();
  const state = session.states.get("shown");
  session.close();
  if (state?.status === "failed") return { inputs: null, problem: state.problem.code };
  if (state?.status !== "done") throw new Error(JSON.stringify(state));
  const { subjects, population } = state.value as FigureValue;
  return { inputs: figureInputs(subjects, population), problem: null };
}

const figure = (...lines: readonly string[]): string => cell("figure", "shown", ...lines);

describe("an estimate that chose a model", () => {
  test("gives the models that it compared and the intervals as they were admitted", async () => {
    const { inputs } = await figureOf(people, whole, figure("kind: models", "of: best"));
    expect(inputs?.models?.models.best.length).toBeGreaterThan(20);
    expect(inputs?.models?.lists).toEqual(["POL", "UDL", "SOC", "SELV"]);
    expect(inputs?.stabilisation?.rows.at(-1)?.models).toBeGreaterThan(10);
  });

  test("gives the fit of its model, whose expected people add up to those seen", async () => {
    const { inputs } = await figureOf(people, whole, figure("kind: residuals", "of: best"));
    const rows = inputs?.residuals?.rows ?? [];
    const sum = (of: "observed" | "fitted"): number => rows.reduce((total, row) => total + row[of], 0);
    expect(sum("fitted")).toBeCloseTo(sum("observed"), 0);
    expect(inputs?.residuals?.model).toMatch(/^\[.*\]$/);
  });
});

describe("an estimate without a model", () => {
  test("gives no models, no stabilisation and no residuals", async () => {
    const chao = cell("estimate", "chao", "data: people", "method: lower-bound");
    const { inputs } = await figureOf(people, chao, figure("kind: residuals", "of: chao"));
    expect(inputs).toMatchObject({ models: null, stabilisation: null, residuals: null });
  });
});

describe("a trajectory", () => {
  const lists = (vary: string): string => cell("scenarios", "grow", "base: best", "interval: none", `vary:${vary}`);
  const plain = cell("estimate", "best", "data: people", "interval: { kind: none }");
  const of = (name: string): string => figure("kind: trajectory", `of: ${name}`);

  test("goes along lists that are added, and ends with all of them", async () => {
    const vary = "\n  - only: [[POL, UDL], [POL, UDL, SOC]]\n  - drop: POL";
    const { inputs } = await figureOf(people, plain, lists(vary), of("grow"));
    expect(inputs?.trajectory).toMatchObject({ along: "lists", adds: true });
    expect(inputs?.trajectory?.rows.map(({ label }) => label.en)).toEqual([
      "only POL and UDL",
      "only POL, UDL and SOC",
      "all lists (best)",
    ]);
    expect(inputs?.trajectory?.rows.every(({ observed }) => observed !== null && observed > 0)).toBe(true);
  });

  test("is none where the lists are not added to each other", async () => {
    const vary = "\n  - only: [[POL, UDL], [SOC, SELV]]";
    expect((await figureOf(people, plain, lists(vary), of("grow"))).inputs?.trajectory).toBeNull();
  });

  test("goes from year to year, of an estimate that is divided by year", async () => {
    const { inputs } = await figureOf(people, yearly, of("yearly"));
    expect(inputs?.trajectory).toMatchObject({ along: "years", adds: false });
    expect(inputs?.trajectory?.rows[0]?.label.en).toMatch(/^20\d\d$/);
  });

  test("is none of an estimate that is not divided", async () => {
    expect((await figureOf(people, plain, of("best"))).inputs?.trajectory).toBeNull();
  });
});

describe("rates", () => {
  const head = "---\ntitle: Rates\npopulation: 5900000\n---\n";

  test("are of the inhabitants that the cell gives each stratum", async () => {
    const { inputs } = await figureOf(
      people,
      bySex,
      figure("kind: rates", "of: by-sex", "population: { woman: 2966000 }"),
    );
    const rows = inputs?.rates?.rows ?? [];
    expect(inputs?.rates?.apart).toBe(true);
    expect(rows.find(({ label }) => label.en === "woman")?.population).toBe(2_966_000);
    expect(rows.filter(({ label }) => label.en !== "woman").every(({ population }) => population === null)).toBe(true);
    // Chao's is a lower bound in every stratum.
    expect(rows[0]?.claim).toBe("lower-bound");
  });

  test("are otherwise of all inhabitants that the notebook states", async () => {
    const { inputs } = await figureOf(head, people, bySex, figure("kind: rates", "of: by-sex"));
    expect(inputs?.rates?.apart).toBe(false);
    expect(inputs?.rates?.rows.map(({ population }) => population)).toEqual(inputs?.rates?.rows.map(() => 5_900_000));
  });

  test("cannot be had without inhabitants", async () => {
    expect(await figureOf(people, bySex, figure("kind: rates", "of: by-sex"))).toMatchObject({
      problem: "no-population",
    });
  });

  test("of an estimate that is not divided are one row", async () => {
    const chao = cell("estimate", "chao", "data: people", "method: lower-bound");
    const { inputs } = await figureOf(head, people, chao, figure("kind: rates", "of: chao"));
    expect(inputs?.rates?.rows).toHaveLength(1);
    expect(inputs?.rates?.rows[0]).toMatchObject({
      label: { en: "chao" },
      population: 5_900_000,
      claim: "lower-bound",
    });
  });
});
