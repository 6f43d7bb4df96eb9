import type { Concern, Verdict, VerdictLevel, Weight } from "../model/verdict.ts";

const heaviestFirst: readonly Weight[] = ["refuses", "bounds", "warns", "notes"];

const levelOf: Readonly<Record<Weight, VerdictLevel>> = {
  refuses: "no-estimate",
  bounds: "lower-bound",
  warns: "with-warning",
  notes: "sound",
};

/**
 * The verdict that a set of concerns leaves: that of the heaviest of them, with its reasons; "sound" without any. Reasons
 * that weigh equally keep their order, and the same problem found twice is told once.
 */
export function verdictOf(concerns: readonly Concern[]): Verdict {
  const told = new Map(concerns.filter(({ weight }) => weight !== "notes").map((each) => [JSON.stringify(each), each]));
  const reasons = [...told.values()].sort((a, b) => heaviestFirst.indexOf(a.weight) - heaviestFirst.indexOf(b.weight));
  return { level: levelOf[reasons[0]?.weight ?? "notes"], reasons };
}
