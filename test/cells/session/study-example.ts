import type { Study } from "../../../src/cells/session/study.ts";
import { verdictOf } from "../../../src/checks/verdict-of.ts";
import { defaultThresholds } from "../../../src/model/thresholds.ts";
import type { Concern, Weight } from "../../../src/model/verdict.ts";

/** A table of two lists that share nobody, with what a check made of it. */
export function studyExample(concerns: readonly Concern[] = []): Study {
  const title = { en: "Made up", da: "Opdigtet" };
  const table = { lists: ["A", "B"], counts: Float64Array.of(0, 12, 30, 0) };
  const description = { name: "x", title, counts: title, year: title, source: "x", citation: "x", listNames: {} };
  return {
    data: "uk",
    value: { description, table, steps: [], hash: "00", strata: [] },
    results: { table, estimates: [], knownLists: null },
    thresholds: defaultThresholds,
    unnumbered: [],
    estimates: 0,
    levelOf: () => null,
    findings: { partition: { tables: [], concerns } },
    verdict: verdictOf(concerns),
  };
}

/** That the 42 people of the made-up table are each on one list, of any weight. */
export const concernExample = (weight: Weight): Concern => ({
  problem: { code: "partition", lists: 2, people: 42 },
  weight,
});
