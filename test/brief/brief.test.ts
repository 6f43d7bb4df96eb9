import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { briefExample, dataCell, estimateCell, range, scenarioResults, scenariosCell } from "./example.ts";

const best = dataCell + estimateCell("best");

describe("the headline of a brief", () => {
  test("is what is known, what is not, both together, and their ratio, to two significant figures", () => {
    const { headline, known } = briefExample({ text: best, estimates: { best: range(10_976, 25_790) } });
    expect(known).toEqual({ kind: "counted", low: 2744, high: 2744 });
    expect(headline).toEqual({
      kind: "range",
      total: { low: 11_000, high: 26_000 },
      unknown: { low: 8200, high: 23_000 },
      ratio: { low: 3, high: 8.4, per: 1 },
      level: 0.95,
    });
  });

  test("counts whole people where less than one is unknown for each known", () => {
    const ratio = (low: number, high: number) => {
      const { headline } = briefExample({ text: best, estimates: { best: range(low, high) } });
      return headline.kind === "range" ? headline.ratio : null;
    };
    expect(ratio(3000, 4000)).toEqual({ low: 9, high: 46, per: 100 });
    expect(ratio(5000, 40_000)).toEqual({ low: 8, high: 140, per: 10 });
    expect(ratio(2744, 5488)).toEqual({ low: 0, high: 1, per: 1 });
  });

  test("never claims fewer people than are known, nor one number for two", () => {
    const total = (low: number, high: number) => {
      const { headline } = briefExample({ text: best, estimates: { best: range(low, high) } });
      return headline.kind === "range" ? headline.total : null;
    };
    expect(total(2700, 4000)).toEqual({ low: 2744, high: 4000 });
    expect(total(3010, 3040)).toEqual({ low: 3000, high: 3100 });
  });

  test("and all that is estimated beside it has no third figure, whatever the estimate", () => {
    const ends = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => 2744 * 400 ** share);
    const figures = (value: number): number => Number(value.toPrecision(2));
    const text = `---\npopulation: 5870000\n---\n${best}`;
    fc.assert(
      fc.property(ends, ends, (one, other) => {
        const estimates = { best: range(Math.min(one, other), Math.max(one, other)) };
        const { headline, population } = briefExample({ text, estimates });
        const numbers = numbersIn([headline, population?.known, population?.total]).filter((each) => each !== 2744);
        expect(numbers).toEqual(numbers.map(figures));
      }),
    );
  });

  test("is the marked estimate, even if it is by strata or another is wider", () => {
    const text = best + estimateCell("told", "fixed-model", 'model: "[1,2]"\nheadline: true\n') + estimateCell("last");
    const estimates = { best: range(3000, 90_000), told: range(4000, 5000), last: range(3000, 99_000) };
    expect(briefExample({ text, estimates }).headline).toMatchObject({ total: { low: 4000, high: 5000 } });
  });

  test("is by default the widest of those that repeat the choice of model, the later of two alike", () => {
    const text =
      dataCell +
      ["wide", "narrow", "wider", "last"].map((name) => estimateCell(name)).join("") +
      estimateCell("fixed", "fixed-model", 'model: "[1,2]"\n') +
      estimateCell("by-year", "best-model", "by: [year]\n") +
      estimateCell("hidden", "best-model", "audience: notebook\n");
    const estimates = {
      wide: range(5000, 20_000),
      narrow: range(9000, 11_000),
      wider: { ...range(4000, 30_000), modelling: "weighed" as const },
      last: range(8000, 60_000),
      fixed: { ...range(3000, 90_000), modelling: "fixed" as const },
      "by-year": range(3000, 90_000),
      hidden: range(3000, 99_000),
    };
    const { headline, method } = briefExample({ text, estimates });
    expect(headline).toMatchObject({ total: { low: 8000, high: 60_000 } });
    expect(method).toMatchObject({ name: { en: "best model" }, modelling: "chosen", resamples: 1000 });
  });

  test("falls back on a named model, and then on a lower bound", () => {
    const fixed = estimateCell("fixed", "fixed-model", 'model: "[1,2]"\n');
    const bound = estimateCell("bound", "lower-bound");
    const both = { fixed: { ...range(5000, 6000), modelling: "fixed" as const }, bound: atLeast(4550) };
    expect(briefExample({ text: dataCell + fixed + bound, estimates: both }).headline).toMatchObject({ kind: "range" });
    expect(briefExample({ text: dataCell + bound, estimates: { bound: atLeast(4550) } }).headline).toEqual({
      kind: "at-least",
      total: 4500,
      unknown: 1800,
    });
  });
});

const atLeast = (low: number) => ({ ...range(low, 9e5), claim: "lower-bound" as const, modelling: "none" as const });

describe("under a verdict", () => {
  const text = best + estimateCell("bound", "lower-bound") + scenariosCell("what-if", "best");
  const estimates = { best: range(10_976, 25_790), bound: atLeast(6012) };

  test("of no estimate there is no number but the known one, and the reasons", () => {
    const brief = briefExample({
      text,
      estimates,
      scenarios: { "what-if": scenarioResults },
      level: "no-estimate",
      reasons: [{ problem: { code: "partition", lists: 2, people: 2744 }, weight: "refuses" }],
    });
    expect(brief.headline).toEqual({ kind: "none", because: "verdict" });
    expect(brief.verdict?.reasons[0]?.en).toContain("Every person is on one list only");
    const { known, ...rest } = brief;
    expect(known).toMatchObject({ low: 2744 });
    expect(numbersIn(rest)).toEqual([1]);
  });

  test("of a lower bound there is only “at least”, from the lower bound if there is one", () => {
    const brief = briefExample({ text, estimates, scenarios: { "what-if": scenarioResults }, level: "lower-bound" });
    expect(brief.headline).toEqual({ kind: "at-least", total: 6000, unknown: 3200 });
    expect(brief.scenarios.map(({ outcome }) => outcome)).toEqual([
      { kind: "at-least", low: 5500 },
      { kind: "none" },
      { kind: "none" },
      { kind: "waiting" },
    ]);
    expect(brief.changes).toEqual({ movers: [], envelope: null, tipping: [] });
    const { known: _known, ...estimated } = brief;
    expect(JSON.stringify(estimated)).not.toContain('"high"');
  });

  test("with warnings the reasons are in plain words, each once, without jargon", () => {
    const problem = { code: "near-tie", criterion: "bic", gap: 2, models: 3, low: 1, high: 2, ratio: 2 } as const;
    const reasons = [1.6, 1.9].map((ratio) => ({ problem: { ...problem, ratio }, weight: "warns" as const }));
    const { verdict } = briefExample({ text, estimates, level: "with-warning", reasons });
    expect(verdict?.reasons).toHaveLength(1);
    expect(verdict?.reasons[0]?.en).not.toMatch(/BIC|[0-9]/);
    expect(verdict?.reasons[0]?.da).toContain("passer næsten lige godt");
  });
});

describe("before everything is computed", () => {
  test.each([
    { status: "waiting", cost: 20 },
    { status: "cancelled" },
    { status: "running", fraction: 0.5, secondsLeft: null },
    { status: "queued" },
  ] as const)("a brief whose study has an estimate that is %o says neither number nor verdict", (state) => {
    const text = best + estimateCell("other", "fixed-model", 'model: "[1,2]"\n');
    const brief = briefExample({ text, estimates: { best: range(5000, 6000) }, states: { other: state } });
    expect(brief.headline).toEqual({ kind: "waiting" });
    expect(brief.verdict).toBeNull();
    expect(brief.known).toMatchObject({ low: 2744 });
  });

  test("an estimate that failed keeps no brief waiting", () => {
    const text = best + estimateCell("other");
    const failed = { status: "failed", problem: { code: "no-overlap" } } as const;
    const brief = briefExample({ text, estimates: { best: range(5000, 6000) }, states: { other: failed } });
    expect(brief.headline.kind).toBe("range");
    expect(briefExample({ text, states: { best: failed, other: failed } }).headline).toEqual({
      kind: "none",
      because: "no-estimate",
    });
  });

  test("a table that is not there yet is waited for, and a notebook without one says so", () => {
    const running = { status: "running", fraction: 0, secondsLeft: null } as const;
    expect(briefExample({ text: best, states: { d: running } }).headline).toEqual({ kind: "waiting" });
    expect(briefExample({ text: "Words.\n" }).headline).toEqual({ kind: "none", because: "no-data" });
  });

  test("scenarios fill in as they come", () => {
    const partial = { status: "running", fraction: 0.5, secondsLeft: null, partial: scenarioResults } as const;
    const brief = briefExample({
      text: best + scenariosCell("what-if", "best"),
      estimates: { best: range(10_976, 25_790) },
      states: { "what-if": partial },
    });
    expect(brief.scenarios.map(({ outcome }) => outcome.kind)).toEqual(["range", "times", "none", "waiting"]);
  });
});

/** All numbers in a value, each once. */
const numbersIn = (value: unknown): number[] => [
  ...new Set([...JSON.stringify(value).matchAll(/[:[](\d+(?:\.\d+)?)/g)].map(([, digits]) => Number(digits))),
];
