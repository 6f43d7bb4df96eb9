import { describe, expect, test } from "vitest";
import { missingGrid } from "../../../src/kernel/decomposable/missing-grid.ts";
import { gridDistribution } from "../../../src/kernel/distributions/grid-distribution.ts";
import { separateModes } from "../../../src/kernel/sampling/separate-modes.ts";

const people = 1000;
const grid = missingGrid({ first: 0, last: 60_000, people, prior: { kind: "inverse" } });

/** A mixture of bells in log N. */
function modesOf(bells: readonly { readonly at: number; readonly spread: number; readonly share: number }[]) {
  const logs = grid.nodes.map((n0) => {
    const total = people + n0;
    return Math.log(
      bells.reduce(
        (sum, { at, spread, share }) =>
          sum + (share * Math.exp(-((Math.log(total / at) / spread) ** 2) / 2)) / (spread * total),
        0,
      ),
    );
  });
  return separateModes(grid, gridDistribution(grid, logs), logs, people);
}

describe("the parts of a posterior", () => {
  test("are one where there is one peak", () => {
    const [only, ...others] = modesOf([{ at: 6000, spread: 0.2, share: 1 }]);
    expect(others).toEqual([]);
    expect(only?.probability).toBeCloseTo(1, 12);
    expect((only?.median ?? 0) + people).toBe(6000);
  });

  test("are two, each with its median and probability, where a deep valley lies between", () => {
    const modes = modesOf([
      { at: 4000, spread: 0.1, share: 0.7 },
      { at: 16_000, spread: 0.1, share: 0.3 },
    ]);
    expect(modes).toHaveLength(2);
    expect(modes[0]?.probability).toBeCloseTo(0.7, 6);
    expect(modes[1]?.probability).toBeCloseTo(0.3, 6);
    expect(modes.map(({ median }) => median + people)).toEqual([4000, 16_000]);
  });

  test("are not parted by a shallow valley", () => {
    const apart = (ratio: number) =>
      modesOf([
        { at: 4000, spread: 0.1, share: 0.5 },
        { at: 4000 * ratio, spread: 0.1, share: 0.5 },
      ]).length;
    // Two equal bells: the valley is half as high as the peaks where they stand 3.3 deviations apart.
    expect(apart(Math.exp(0.3))).toBe(1);
    expect(apart(Math.exp(0.4))).toBe(2);
  });

  test("do not include what is less than a tenth", () => {
    const share = (small: number) =>
      modesOf([
        { at: 4000, spread: 0.1, share: 1 - small },
        { at: 16_000, spread: 0.1, share: small },
      ]);
    expect(share(0.08)).toHaveLength(1);
    expect(share(0.08)[0]?.probability).toBeCloseTo(1, 12);
    expect(share(0.12)).toHaveLength(2);
  });

  test("include that nobody at all is missing, where that is probable by itself", () => {
    const logs = grid.nodes.map((n0) =>
      n0 === 0 ? Math.log(0.2) : Math.log(0.8) - ((n0 - 5000) / 800) ** 2 / 2 - Math.log(800 * Math.sqrt(2 * Math.PI)),
    );
    const modes = separateModes(grid, gridDistribution(grid, logs), logs, people);
    expect(modes.map(({ median }) => median)).toEqual([0, 5000]);
    expect(modes[0]?.probability).toBeCloseTo(0.2, 6);
  });
});
