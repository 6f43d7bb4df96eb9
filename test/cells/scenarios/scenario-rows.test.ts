import { describe, expect, test } from "vitest";
import { cellKinds } from "../../../src/cells/index.ts";
import type { ScenariosValue } from "../../../src/cells/scenarios/index.ts";
import { createSession } from "../../../src/cells/session/session.ts";
import { createInProcessPool } from "../../../src/jobs/run-in-process.ts";
import { baseOf, contextWith, evaluated, notebook } from "./scenarios-session.ts";

const labels = ({ rows }: ScenariosValue) => rows.map(({ label }) => label.en);
const outcomes = ({ rows }: ScenariosValue) =>
  rows.map(({ outcome }) => (outcome?.ok ? outcome.value.total : outcome?.problem.code));

describe("the rows of a scenarios cell", () => {
  test("are the products of each entry, as they are written", async () => {
    const { value } = await evaluated(
      notebook("  - { drop: [b, c], options: { criterion: [aic, bic] } }\n  - merge: [b, c]"),
    );
    expect(labels(value)).toEqual([
      "without b, criterion: AIC",
      "without b, criterion: BIC",
      "without c, criterion: AIC",
      "without c, criterion: BIC",
      "b and c merged",
    ]);
    expect(value.rows.map(({ entry }) => entry)).toEqual([0, 0, 0, 0, 1]);
    expect(value.rows[0]?.settings).toMatchObject([
      { scenario: "drop", value: "b", label: { en: "without b", da: "uden b" } },
      { scenario: "options", value: { criterion: "aic" }, label: { en: "criterion: AIC", da: "kriterium: AIC" } },
    ]);
  });

  test("have every list in turn for the word each", async () => {
    expect(labels((await evaluated(notebook("  - drop: each"))).value)).toEqual([
      "all lists",
      "without b",
      "without c",
      "without d",
    ]);
  });

  test("are what an estimate cell gives for the same table and options", async () => {
    const { value } = await evaluated(notebook("  - { method: stepwise, drop: d }"));
    const session = createSession(
      "```data people\ndataset: korea\nsteps: [{ drop: d }]\n```\n```estimate best\ndata: people\nmethod: stepwise\ninterval: { kind: none }\n```\n",
      cellKinds,
      contextWith(createInProcessPool()),
      () => {},
    );
    await session.run("best");
    expect(outcomes(value)).toEqual([baseOf(session).total]);
  });

  test("that change nothing give the base itself, its resamples included, and are not computed", async () => {
    const base = "interval: { replicates: 100 }";
    const rows = "  - drop: [none, b]\n  - method: best-model\n  - options: { criterion: bic }";
    const { value, base: estimate, estimates } = await evaluated(notebook(rows, { base }));
    const [unchanged, without, sameMethod, sameOptions] = value.rows;
    for (const row of [unchanged, sameMethod, sameOptions]) expect(row?.outcome).toEqual({ ok: true, value: estimate });
    expect(without?.outcome).not.toEqual({ ok: true, value: estimate });
    expect(estimates).toBe(1);
  });

  test("that say the same are computed once", async () => {
    const { value, estimates } = await evaluated(notebook("  - drop: [b, c]\n  - drop: [c, b]\n  - only: [[b, d]]"));
    const [withoutB, withoutC, again, more, onlyBAndD] = outcomes(value);
    expect([again, more, onlyBAndD]).toEqual([withoutC, withoutB, withoutC]);
    expect(estimates).toBe(2);
  });

  test("keep the intervals of the base, or do without any", async () => {
    const base = "interval: { replicates: 100 }";
    const intervals = async (more: string) =>
      (await evaluated(notebook("  - drop: [b, none]", { base, more }))).value.rows.map(({ outcome }) =>
        outcome?.ok ? outcome.value.intervals.length : null,
      );
    expect(await intervals("")).toEqual([2, 2]);
    // What is the base is there already, with its intervals.
    expect(await intervals("interval: none")).toEqual([0, 2]);
  });

  test("fail each by itself, with the reason", async () => {
    const rows = [
      "  - drop: [x, b]",
      "  - { method: stepwise, options: { criterion: aic } }",
      "  - { method: fixed-model }",
      "  - { method: fixed-model, options: { model: '[12,3]' } }",
      "  - { method: sample-coverage, censor: 100 }",
      "  - prior: { kind: uniform }",
      "  - years: 2020",
    ].join("\n");
    const [x, b, criterion, model, named, hidden, prior, years] = outcomes((await evaluated(notebook(rows))).value);
    expect([x, criterion, model, hidden, prior, years]).toEqual([
      "unknown-list",
      "unknown-key",
      "missing-key",
      "needs-every-count",
      "method-without-prior",
      "no-such-column",
    ]);
    expect(b).toBeGreaterThan(0);
    expect(named).toBeGreaterThan(0);
  });

  test("are estimated stratum by stratum where the base is", async () => {
    const base = "by: year\nmethod: stepwise\ninterval: { kind: none }";
    const { value, base: estimate } = await evaluated(
      notebook("  - drop: [none]\n  - years: 2021\n  - linkage: { missed: 0.1 }", {
        base,
        dataset: "denmark-synthetic",
      }),
    );
    const [all, year, linked] = value.rows;
    expect(all?.outcome).toEqual({ ok: true, value: estimate });
    const total = year?.outcome?.ok ? year.outcome.value.total : null;
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(estimate.total ?? 0);
    expect(linked?.outcome).toEqual({ ok: false, problem: { code: "needs-whole-table" } });
  });

  test("of a scenario that simulates show the table in the middle, and how far the others spread", async () => {
    const { value, estimates } = await evaluated(notebook("  - linkage: { missed: 0.1, replicates: 9 }"));
    const [row] = value.rows;
    const total = row?.outcome?.ok ? row.outcome.value.total : null;
    const [spread] = row?.notes ?? [];
    if (spread?.code !== "spread-of-simulations") throw new Error("no spread");
    expect(spread).toMatchObject({ tables: 9, unfitted: 0 });
    expect(total).toBeGreaterThanOrEqual(spread.low);
    expect(total).toBeLessThanOrEqual(spread.high);
    expect(estimates).toBeLessThanOrEqual(9);
  });
});
