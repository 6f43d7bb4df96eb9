import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimators } from "../../src/estimators/estimators.ts";
import { runInProcess } from "../../src/jobs/run-in-process.ts";
import { estimateSentence } from "../../src/locale/estimate-sentence.ts";
import { methodWords } from "../../src/locale/method-words.ts";
import { problemSentence } from "../../src/locale/problem-sentence.ts";
import type { Estimate } from "../../src/model/estimate.ts";
import { languages } from "../../src/model/language.ts";
import type { OverlapTable } from "../../src/model/overlap-table.ts";
import { hepatitisOutbreak } from "../golden/hepatitis-outbreak.ts";

const bootstrap = { kind: "bca", replicates: 100, inner: 25, levels: [0.95, 0.8] };
const requests = [
  { estimator: "pairs", options: { levels: [0.95] } },
  { estimator: "lower-bound", options: { form: "chao", interval: { ...bootstrap, kind: "log-normal" } } },
  { estimator: "lower-bound", options: { form: "bias-corrected", interval: { ...bootstrap, kind: "log-normal" } } },
  { estimator: "lower-bound", options: { form: "bias-corrected", interval: bootstrap } },
  { estimator: "sample-coverage", options: { form: "auto", interval: bootstrap } },
  { estimator: "sample-coverage", options: { form: "solved", interval: { ...bootstrap, kind: "percentile" } } },
  { estimator: "sample-coverage", options: { form: "one-step", interval: bootstrap } },
] as const;

const named = (lists: number, counts: Float64Array): OverlapTable => ({
  lists: Array.from({ length: lists }, (_, list) => `L${list}`),
  counts,
});

/** Few and many people, most patterns empty: all the ways in which a table is degenerate come up. */
const anyTable = fc.integer({ min: 1, max: 5 }).chain((lists) =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(0) },
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 10_000_000 }),
      ),
      {
        minLength: 2 ** lists - 1,
        maxLength: 2 ** lists - 1,
      },
    )
    .map((people) => named(lists, Float64Array.from([0, ...people]))),
);

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (value instanceof Float64Array) return [...value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function expectSound(estimate: Estimate): void {
  expect(numbersIn(estimate).filter((number) => !Number.isFinite(number))).toEqual([]);
  if (estimate.total !== null) expect(estimate.total).toBeGreaterThanOrEqual(estimate.observed);
  for (const { low, high } of estimate.intervals) expect(high).toBeGreaterThanOrEqual(low);
  for (const { name, columns, rows } of estimate.tables) {
    for (const row of rows) expect(Object.keys(row), name).toEqual(columns.map((column) => column.name));
  }
  for (const language of languages) expect(JSON.stringify(estimateSentence(estimate, language))).not.toContain("NaN");
}

describe.for(requests)("$estimator with $options", ({ estimator, options }) => {
  test("gives a sound estimate or a problem in plain words, whatever the table", async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const result = await runInProcess({ estimator, table, options, seed: 1 });
        if (result.ok) expectSound(result.value);
        else
          for (const language of languages)
            expect(problemSentence(result.problem, language)).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 60 },
    );
  });

  test("finishes with sixteen lists, and is sound", async () => {
    const counts = new Float64Array(2 ** 16);
    for (let history = 1; history < counts.length; history++) counts[history] = (history * 7919) % 61 === 0 ? 3 : 0;
    for (let list = 0; list < 16; list++) {
      counts[1 << list] = 100;
      counts[(1 << list) | (1 << ((list + 1) % 16))] = 9;
    }
    const result = await runInProcess({ estimator, table: named(16, counts), options, seed: 1 });
    if (result.ok) expectSound(result.value);
    else expect(result.problem.code).toBe("dependence-runs-away");
  });
});

test.for(["pairs", "lower-bound", "sample-coverage"] as const)(
  "%s names itself, its options, its tables and their columns in every language",
  async (name) => {
    const options = requests.find(({ estimator }) => estimator === name)?.options ?? {};
    const result = await runInProcess({ estimator: name, table: hepatitisOutbreak, options, seed: 1 });
    if (!result.ok) throw new Error(result.problem.code);
    const { fields } = estimators[name];
    for (const language of languages) {
      const words = methodWords(name, language);
      expect(words?.about.split(". ")).toHaveLength(2);
      expect(Object.keys(words?.fields ?? {})).toEqual(Object.keys(fields));
      for (const table of result.value.tables) {
        const say = words?.tables?.[table.name];
        expect(Object.keys(say?.columns ?? {})).toEqual(table.columns.map((column) => column.name));
      }
    }
  },
);
