import { describe, expect, test } from "vitest";
import { countAtResidual, devianceResidual } from "../../../src/kernel/loglinear/deviance-residual.ts";

describe("the deviance residual", () => {
  test("is 0 where count and mean agree, and has the sign of their difference", () => {
    expect(devianceResidual(7, 7)).toBe(0);
    expect(devianceResidual(9, 7)).toBeGreaterThan(0);
    expect(devianceResidual(0, 2)).toBeCloseTo(-2, 12);
  });

  test("squared, adds up to the deviance of the model", () => {
    const counts = [3, 0, 12];
    const means = [4.5, 1, 9.5];
    const deviance = 2 * (3 * Math.log(3 / 4.5) - (3 - 4.5) + 1 + 12 * Math.log(12 / 9.5) - (12 - 9.5));
    const squares = counts.reduce((sum, count, cell) => sum + devianceResidual(count, means[cell] ?? 1) ** 2, 0);
    expect(squares).toBeCloseTo(deviance, 12);
  });

  test.each([0.001, 0.4, 3, 80, 12_000])("of a mean of %d is found again from the count that has it", (mean) => {
    expect(devianceResidual(countAtResidual(2, mean), mean)).toBeCloseTo(2, 6);
    const low = countAtResidual(-2, mean);
    if (low > 1e-9) expect(devianceResidual(low, mean)).toBeCloseTo(-2, 6);
    else expect(devianceResidual(0, mean)).toBeGreaterThanOrEqual(-2);
  });
});
