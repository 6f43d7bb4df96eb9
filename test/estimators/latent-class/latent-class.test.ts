import { beforeAll, describe, expect, test } from "vitest";
import { estimators } from "../../../src/estimators/estimators.ts";
import { type LatentClassOptions, latentClass } from "../../../src/estimators/latent-class/index.ts";
import { engine } from "../../../src/estimators/latent-class/run.ts";
import type { Pool } from "../../../src/jobs/pool.ts";
import { runEstimate } from "../../../src/jobs/run-estimate.ts";
import { createInProcessPool, runInProcess } from "../../../src/jobs/run-in-process.ts";
import { estimateSentence } from "../../../src/locale/estimate-sentence.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import { runWhole } from "../../../src/model/run-whole.ts";
import { goldenTable, historyFromDigits, readGolden } from "../../golden/read-golden.ts";

const options: LatentClassOptions = {
  classes: 10,
  cap: 20,
  concentration: { shape: 0.25, rate: 0.25 },
  sampler: { chains: 4, "burn-in": 20_000, sweeps: 100_000, draws: 2000 },
  interval: { kind: "credible", levels: [0.95, 0.8] },
};
const short = (sweeps: number): LatentClassOptions => ({
  ...options,
  sampler: { chains: 4, "burn-in": 1000, sweeps, draws: 500 },
});
const requestOf = (table: OverlapTable, chosen: LatentClassOptions = options, seed = 1) => ({
  estimator: "latent-class",
  table,
  options: { ...chosen },
  seed,
});

async function estimateOf(name: string, chosen = options, seed = 1): Promise<Estimate> {
  const result = await runInProcess(requestOf(goldenTable(name), chosen, seed));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
const intervalOf = ({ intervals }: Estimate) => intervals.find(({ level }) => level === 0.95) ?? { low: 0, high: 0 };
const codes = ({ warnings }: Estimate): string[] => warnings.map(({ code }) => code);

interface Golden {
  readonly median: number;
  readonly lowOfChains: readonly [number, number];
  readonly highOfChains: readonly [number, number];
}

describe("latent classes agree with LCMCR", () => {
  const golden = readGolden<{ tables: Record<string, Golden> }>("latent-class.json").tables;

  // Over seeds 1 to 8 our medians were within .8 % (Korea, one person), .8 % (Kosovo) and 2.2 % (UK) of those of LCMCR,
  // whose own error is .1 %, .1 % and .7 %: its chains stay in a part of the UK posterior for longer than they run. Upper
  // limits lay among those of its single chains (Korea 198 to 207, Kosovo 13,601 to 14,195, UK 33,839 to 34,441), and so did
  // the lower ones (124; 8782 to 9148; 15,699 to 15,915), at whose ends its chains disagree: 1 % is allowed beyond them.
  test.each([
    ["Korea", 1],
    ["Kosovo", 1],
    ["UKdat_5", 1],
    ["UKdat_5", 2],
    ["UKdat_5", 3],
  ])("on %s, its limits among those of its chains (seed %i)", async (name, seed) => {
    const estimate = await estimateOf(name, options, seed);
    const known = golden[name];
    if (!known) throw new Error(name);
    expect(Math.abs((estimate.total ?? 0) / known.median - 1)).toBeLessThan(0.03);
    const { low, high } = intervalOf(estimate);
    expect(high).toBeGreaterThanOrEqual(known.highOfChains[0]);
    expect(high).toBeLessThanOrEqual(known.highOfChains[1]);
    expect(low).toBeGreaterThan(0.99 * known.lowOfChains[0]);
    expect(low).toBeLessThan(1.01 * known.lowOfChains[1]);
    if (name === "Korea") expect(low).toBe(known.lowOfChains[0]);
    expect(estimate.diagnostics.rHat).toBeLessThan(1.02);
    expect(estimate.prior).toEqual({ kind: "inverse" });

    const lowEndInDoubt = estimate.warnings.some(
      (warning) =>
        (warning.code === "stays-beyond-limit" && warning.end === "low" && warning.around < low) ||
        (warning.code === "few-effective-draws" && warning.part === "low"),
    );
    if (name === "UKdat_5") expect(lowEndInDoubt).toBe(true);
    if (name === "Korea") expect(estimate.warnings).toEqual([]);
  });
});

describe("latent classes where the chains do not meet", () => {
  // Explanations with 49,000 and with 140,000 people, between which no chain of LCMCR or of ours has moved: at full length
  // R-hat was 1.41 or more for seeds 1 to 8, at this length 1.53 or more for seeds 1 to 16.
  test.each([1, 2, 3, 4, 5, 6])(
    "withhold the number for the Netherlands, with the reason and the draws (seed %i)",
    async (seed) => {
      const estimate = await estimateOf("Ned_5", short(5000), seed);
      expect(estimate.total).toBeNull();
      expect(estimate.intervals).toEqual([]);
      expect(estimate.draws.length).toBe(2000);
      expect(estimate.diagnostics.rHat).toBeGreaterThan(1.05);
      const reason = estimate.warnings.find(({ code }) => code === "total-withheld");
      if (reason?.code !== "total-withheld") throw new Error("no reason");
      expect(reason.low).toBeLessThan(70_000);
      expect(reason.high).toBeGreaterThan(110_000);
      const told = estimateSentence(estimate, "en").map((part) => (typeof part === "string" ? part : part.strong));
      expect(told.join("")).toContain("No number can be given");
    },
  );
});

describe("latent classes", () => {
  let korea: Estimate;
  beforeAll(async () => {
    korea = await estimateOf("Korea", short(5000));
  });

  test("show each class and each chain, and say how many draws belong to a chain", () => {
    const [classes, chains] = korea.tables;
    expect(classes?.name).toBe("classes");
    expect(classes?.columns.map(({ name }) => name)).toEqual(["class", "weight", "P(b)", "P(c)", "P(d)"]);
    const weights = classes?.rows.map(({ weight }) => Number(weight)) ?? [];
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeGreaterThan(0.99);
    expect(chains?.rows).toHaveLength(4);
    expect(korea.diagnostics.chains).toBe(4);
    expect(korea.draws).toHaveLength(4 * 500);
    expect(korea.total).toBeGreaterThan(123);
  });

  test("give the same numbers whole, task by task, and with the tasks done in reverse", async () => {
    const table = goldenTable("Korea");
    const whole = runWhole(estimators, requestOf(table, short(5000)));
    expect(whole).toEqual({ ok: true, value: korea });
    const inProcess = createInProcessPool();
    const backwards: Pool = {
      ...inProcess,
      run: async (jobs, running) => {
        const parts = await inProcess.run([...jobs].reverse(), running);
        return parts.ok ? { ok: true, value: [...parts.value].reverse() } : parts;
      },
    };
    const running = { signal: new AbortController().signal, onProgress: () => {} };
    expect(await runEstimate(backwards, requestOf(table, short(5000)), running)).toEqual(whole);
  });

  test("tell how far they have come, and how long it takes", () => {
    const table = goldenTable("Korea");
    const plan = engine.plan(table, options);
    const first = plan.next();
    if (first.done) throw new Error("no round");
    expect(first.value.tasks).toHaveLength(24);
    expect(first.value.until).toBeGreaterThan(0);
    expect(first.value.until).toBeLessThan(0.2);
    expect(latentClass.cost(table, options)).toBeLessThan(latentClass.cost(goldenTable("UKdat_5"), options));
  });

  test("warn where the cap decides the upper end", async () => {
    const capped = await estimateOf("Artificial_3", { ...short(5000), cap: 4 });
    expect(codes(capped)).toContain("cap-binds");
    expect(intervalOf(capped).high).toBeLessThanOrEqual(96 * 5);
    expect(codes(await estimateOf("Artificial_3", short(5000)))).not.toContain("cap-binds");
  });

  test("warn where the draws are too few to know an end", async () => {
    const hasty = await estimateOf(
      "Kosovo",
      { ...short(1500), sampler: { ...short(1500).sampler, "burn-in": 4000 } },
      2,
    );
    expect(codes(hasty).some((code) => code === "few-effective-draws" || code === "total-withheld")).toBe(true);
  });

  test("give the number alone where no interval is wanted", async () => {
    const alone = await estimateOf("Korea", { ...short(5000), interval: { kind: "none", levels: [0.95] } });
    expect(alone.intervals).toEqual([]);
    expect(alone.total).toBe(korea.total);
  });

  test("refuse what they cannot use", async () => {
    const code = async (lists: string[], counts: Record<string, number>, more: Partial<OverlapTable> = {}) => {
      const table = { lists, counts: new Float64Array(1 << lists.length), ...more };
      for (const [digits, count] of Object.entries(counts)) table.counts[historyFromDigits(digits)] = count;
      const result = await runInProcess(requestOf(table));
      return result.ok ? null : result.problem.code;
    };
    const abc = ["A", "B", "C"];
    expect(await code(["A", "B"], { "10": 5, "11": 3, "01": 4 })).toBe("too-few-lists");
    expect(await code(abc, {})).toBe("nobody-seen");
    expect(await code(abc, { "110": 5, "100": 3 })).toBe("empty-list");
    expect(await code(abc, { "100": 5, "010": 3, "001": 2 })).toBe("partition");
    expect(await code(abc, { "110": 5, "001": 3 }, { unobservable: [5] })).toBe("needs-every-count");
  });
});
