import { describe, expect, test } from "vitest";
import { estimators } from "../../src/estimators/estimators.ts";
import type { Fields } from "../../src/model/fields.ts";
import type { OverlapTable } from "../../src/model/overlap-table.ts";
import { fitsField } from "../../src/notebook/read-fields.ts";
import { anyMethodOptions } from "../../src/scenarios/any-method-options.ts";
import { prior } from "../../src/scenarios/method.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { baseOf, stateAfter } from "./vary.ts";

const base = baseOf(goldenTable("Korea"), "best-model", {
  criterion: "aic",
  interval: { kind: "none", levels: [0.9] },
});

function state(changes: Readonly<Record<string, unknown>>) {
  const after = stateAfter(base, changes);
  if (!after.ok) throw new Error(after.problem.code);
  return after.value;
}

describe("another method", () => {
  test("keeps the options that it shares and takes, and has its own defaults for the rest", () => {
    expect(state({ method: "model-average" })).toMatchObject({
      method: "model-average",
      options: {
        criterion: "aic",
        order: "auto",
        scale: "log",
        interval: { kind: "none", levels: [0.9], replicates: 1000 },
      },
    });
    expect(state({ method: "stepwise" }).options).toEqual({
      threshold: 0.02,
      interval: { kind: "none", replicates: 1000, inner: 200, levels: [0.9] },
    });
  });

  test("does not keep an option that it does not take", () => {
    expect(state({ method: "downhill" }).options.order).toBe(2);
    const profiled = { ...base, initial: { ...base.initial, options: { interval: { kind: "profile" } } } };
    const after = stateAfter(profiled, { method: "stepwise" });
    expect(after.ok && after.value.options.interval).toMatchObject({ kind: "bca" });
  });

  test("that is the one of the base changes nothing", () => {
    expect(state({ method: "best-model" }).options).toBe(base.initial.options);
  });
});

describe("other options", () => {
  test("change what they name, in groups too, and leave the rest", () => {
    expect(state({ options: { order: 2, interval: { kind: "bca", replicates: 200 } } }).options).toMatchObject({
      criterion: "aic",
      order: 2,
      interval: { kind: "bca", replicates: 200, levels: [0.9] },
    });
  });

  test("may be those of any method, each with a value that one of them takes", () => {
    const methods = Object.fromEntries(
      Object.entries(estimators).map(([name, { fields }]) => [name, fields as Fields]),
    );
    const field = anyMethodOptions(methods);
    expect(fitsField(field, { threshold: 0.05 })).toBe(true);
    expect(fitsField(field, { interval: { kind: "log-normal" } })).toBe(true);
    expect(fitsField(field, { treshold: 0.05 })).toBe(false);
    expect(fitsField(field, { interval: { kind: "wide" } })).toBe(false);
    expect(fitsField(field, {})).toBe(false);
  });
});

describe("another prior", () => {
  const withPrior: Fields = { prior: { kind: "choice", default: "flat", choices: ["flat", "peaked"] } };
  const setting = { ...base, fits: fitsField, relinked: (table: OverlapTable) => table };

  test("is the option of that name of a method that has one", () => {
    const after = prior.apply(base.initial, "peaked", { ...setting, methods: { "best-model": withPrior } });
    expect(after.ok && after.value.options).toMatchObject({ criterion: "aic", prior: "peaked" });
  });

  test("is refused by a method that has none", () => {
    expect(prior.apply(base.initial, "peaked", { ...setting, methods: { "best-model": {} } })).toEqual({
      ok: false,
      problem: { code: "method-without-prior", method: "best-model" },
    });
  });
});
