import { expect, test } from "vitest";
import { reportClock } from "../../src/model/report-clock.ts";

test("a report is due at once, and then at most ten times a second", () => {
  let time = 5000;
  const isDue = reportClock(() => time);
  const due: number[] = [];
  for (; time < 6000; time += 7) if (isDue()) due.push(time);
  expect(due).toHaveLength(10);
  expect(due[0]).toBe(5000);
  expect(Math.min(...due.slice(1).map((at, index) => at - (due[index] ?? 0)))).toBeGreaterThanOrEqual(100);
});
