import { describe, expect, test } from "vitest";
import type { ScenariosValue } from "../../src/cells/scenarios/index.ts";
import {
  briefExample,
  dataCell,
  dataExample,
  estimateCell,
  range,
  scenarioResults,
  scenarioRow,
  scenariosCell,
  stratum,
} from "./example.ts";

const best = dataCell + estimateCell("best");

describe("what else a brief says", () => {
  test("follows the marks: scenarios and further estimates that are for the brief, none that are for the notebook", () => {
    const text =
      best +
      estimateCell("second", "stepwise", "audience: brief\n") +
      scenariosCell("first", "best") +
      scenariosCell("second-scenarios", "best", "audience: brief\n");
    const [row] = scenarioResults.rows;
    const other = { ...scenarioResults, rows: row ? [row] : [] };
    const brief = briefExample({
      text,
      estimates: { best: range(4000, 25_790), second: range(5000, 9000) },
      scenarios: { first: scenarioResults, "second-scenarios": other },
    });
    expect(brief.others).toMatchObject([
      { label: { en: "second", da: "second" }, outcome: { kind: "range", low: 5000, high: 9000 } },
    ]);
    expect(brief.scenarios).toHaveLength(1);
    const unmarked = briefExample({
      text: best + scenariosCell("hidden", "best", "audience: notebook\n") + scenariosCell("shown", "best"),
      estimates: { best: range(4000, 25_790) },
      scenarios: { hidden: scenarioResults, shown: other },
    });
    expect(unmarked.scenarios).toHaveLength(1);
  });

  test("is which scenarios move the answer most, by full names of lists and methods, and how far all of them do", () => {
    const { scenarios, changes } = briefExample({
      text: best + scenariosCell("what-if", "best"),
      estimates: { best: range(10_976, 25_790) },
      scenarios: { "what-if": scenarioResults },
    });
    expect(scenarios[0]?.label.en).toBe("Without the list Police");
    expect(scenarios[1]).toMatchObject({
      label: { en: "By another method: stepwise", da: expect.stringContaining("metode") },
      outcome: { kind: "times", factor: 0.67 },
    });
    expect(changes.movers).toEqual([{ label: scenarios[0]?.label, factor: 2 }]);
    expect(changes.envelope).toEqual({ scenarios: 2, low: 0.67, high: 2 });
    expect(changes.tipping[0]?.en).toContain("fewer than 10,000 people in all");
  });

  test("is of scenarios that were written together the farthest first, and none that changes nothing", () => {
    const brief = (rows: ScenariosValue["rows"], base = "best") =>
      briefExample({
        text: best + scenariosCell("what-if", "best"),
        estimates: { best: range(10_976, 25_790) },
        scenarios: { "what-if": { ...scenarioResults, rows, base: { ...scenarioResults.base, name: base } } },
      });
    const rows = [
      scenarioRow(0, "drop", "none", 12_000),
      ...["A", "B", "C", "D", "E", "F"].map((list, index) => scenarioRow(0, "drop", list, 13_000 + 1000 * index)),
      scenarioRow(1, "censor", 5, 11_000),
      scenarioRow(2, "definition", { sex: ["women", "trans"] }, 1000),
    ];
    const { scenarios, changes } = brief(rows);
    expect(scenarios.map(({ label }) => label.en)).toEqual([
      "Without the list A",
      "Without the list B",
      "Without the list C",
      "Without the list F",
      "If every count below 5 were hidden",
      "If only a part of the people counted as victims (sex women and trans)",
    ]);
    expect(changes.movers.map(({ factor }) => factor)).toEqual([1.5]);
    expect(changes.envelope).toEqual({ scenarios: 7, low: 0.92, high: 1.5 });

    const ofOther = brief(rows, "other");
    expect(ofOther.scenarios[0]?.label.en).toBe("Without the list A (method: best model)");
    expect(ofOther.changes).toMatchObject({ movers: [], envelope: null });
    expect(ofOther.changes.tipping[0]?.da).toContain("(metode: bedste model)");
  });

  test("is how many that are of 100,000, where the notebook gives a population", () => {
    const text = `---\npopulation: 5870000\npopulation-source: Statistics\n---\n${best}`;
    const { population, sources } = briefExample({ text, estimates: { best: range(10_976, 25_790) } });
    expect(population).toEqual({
      people: 5_870_000,
      source: "Statistics",
      known: 47,
      total: { low: 190, high: 440 },
    });
    expect(sources).toEqual(["Nobody (2022)", "nowhere", "Statistics"]);
  });

  test("is how many are known by sex, age and form, and what was estimated for groups that can carry it", () => {
    const strata = [
      stratum({ sex: "woman", exploitation: "sexual" }, 300, 200, 60),
      stratum({ sex: "man", exploitation: "sexual" }, 30, 20, 3),
      stratum({ sex: "man", exploitation: "unknown" }, 1, 0, 0),
    ];
    const rows = [
      { stratum: "woman", observed: 560, total: 1900, level: 0.95, low: 1512, high: 2490, problem: null },
      { stratum: "man", observed: 54, total: 300, level: 0.95, low: 150, high: 900, problem: null },
    ];
    const { groups } = briefExample({
      text: `---\nthresholds: { least-lists: 2 }\n---\n${best}${estimateCell("sexes", "best-model", "by: [sex]\n")}`,
      data: dataExample(strata),
      estimates: {
        best: range(2000, 4000),
        sexes: { ...range(1, 2), tables: [{ name: "strata", columns: [], rows }] },
      },
    });
    expect(groups.map(({ by }) => by)).toEqual(["sex", "exploitation"]);
    expect(groups[0]?.rows).toMatchObject([
      { label: { en: "women", da: "kvinder" }, known: counted(560), total: { low: 1500, high: 2500 } },
      { label: { en: "men", da: "mænd" }, known: counted(54), total: null },
    ]);
    expect(groups[1]?.rows[1]).toMatchObject({
      label: { en: "not known", da: "ikke oplyst" },
      known: counted(1),
      total: null,
    });
  });
});

const counted = (people: number) => ({ kind: "counted", low: people, high: people });
