import { describe, expect, test } from "vitest";
import type { DataValue } from "../../src/cells/data/index.ts";
import type { EstimateValue } from "../../src/cells/estimate/index.ts";
import type { ScenariosValue } from "../../src/cells/scenarios/index.ts";
import { studiesOf } from "../../src/cells/session/study.ts";
import { catalogues } from "../../src/locale/catalogues.ts";
import { toldInterval } from "../../src/locale/estimate-sentence.ts";
import { formatCount, formatRounded } from "../../src/locale/numbers.ts";
import { observedTotal, overlapTotal } from "../../src/model/overlap-table.ts";
import { type Command, commands } from "../../src/views/blocks/commands.ts";
import { evaluatedNotebook, notebookText, resultOf } from "./evaluated-notebook.ts";
import { scenarioNamed } from "./scenario-named.ts";

const tours = [
  { language: "en", file: "start.md", names: ["lists", "best", "only-2019", "best-2019", "without-a-list"] },
  { language: "da", file: "start.da.md", names: ["lister", "bedste", "kun-2019", "bedste-2019", "uden-en-liste"] },
] as const;

describe.each(tours)("the tour in $language", ({ language, file, names }) => {
  const text = notebookText(file).replace(/\s+/g, " ");
  const [lists, best, oneYear, bestOfYear, without] = names;

  test("runs by itself, within seconds, and no cell fails", async () => {
    const session = await evaluatedNotebook(file, "no-cell-of-this-name");
    await expect
      .poll(() => [...session.states.values()].map(({ status }) => status))
      .toEqual([...session.states.values()].map(() => "done"));
  });

  test("says what is computed", async () => {
    const session = await evaluatedNotebook(file);
    const { table } = resultOf<DataValue>(session, lists);
    const on = (list: string): number => 1 << table.lists.indexOf(list);
    expect(observedTotal(table)).toBe(371);
    const { estimate } = resultOf<EstimateValue>(session, best);
    const { low = 0, high = 0 } = toldInterval(estimate.intervals) ?? {};
    const said = [
      formatCount(observedTotal(table), language),
      formatRounded(low, language),
      formatRounded(high, language),
      formatCount(estimate.total ?? 0, language),
      formatCount(estimate.models?.considered ?? 0, language),
      formatCount(overlapTotal(table, on("POL") | on("UDL")), language),
      formatCount(overlapTotal(table, on("POL") | on("SOC")), language),
      formatCount(observedTotal(resultOf<DataValue>(session, oneYear).table), language),
    ];
    for (const number of said) expect(text).toContain(` ${number}`);
    // For each person seen between about one and twelve were not.
    expect([(low - 371) / 371, (high - 371) / 371].map(Math.round)).toEqual([1, 12]);
    // The truth of the made-up country is within, and the best number a quarter below it.
    expect(low < 1825 && 1825 < high).toBe(true);
    expect((estimate.total ?? 0) / 1825).toBeCloseTo(0.75, 2);
    expect(resultOf<EstimateValue>(session, bestOfYear).estimate.observed).toBe(78);
  });

  test("shows an estimate with reservations, and one that is refused for five overlaps", async () => {
    const session = await evaluatedNotebook(file);
    const studies = studiesOf(session.notebook, session.states);
    expect(studies.get(lists)?.verdict.level).toBe("with-warning");
    const refused = studies.get(oneYear)?.verdict;
    expect(refused?.level).toBe("no-estimate");
    expect(refused?.reasons[0]?.problem).toMatchObject({ code: "too-few-overlaps", overlaps: { low: 5, high: 5 } });
    for (const { label } of Object.values(catalogues[language].verdict.levels)) {
      expect(text.toLowerCase()).toContain(label.toLowerCase());
    }
  });

  test("says rightly which list the answer hangs on", async () => {
    const session = await evaluatedNotebook(file);
    const scenarios = resultOf<ScenariosValue>(session, without);
    const total = scenarios.base.estimate.total ?? Number.NaN;
    expect(scenarioNamed(scenarios)("without SELV").total / total).toBeGreaterThan(3);
  });

  test("names keys that there are", () => {
    const keys: readonly (readonly [Command, string])[] = [
      [commands.next, "j"],
      [commands.previous, "k"],
      [commands.edit, "Enter"],
      [commands.source, "y"],
      [commands.addBelow, "b"],
      [commands.run, "Shift+Enter"],
      [commands.undo, "Mod+Z"],
      [commands.save, "Mod+S"],
      [commands.commands, "?"],
    ];
    const inWords = (chord: string): string =>
      chord.replace("Mod", "Ctrl").replace("Shift", language === "da" ? "Skift" : "Shift");
    for (const [command, chord] of keys) {
      expect(command.keys).toContain(chord);
      expect(text).toContain(`\`${inWords(chord)}\``);
    }
  });

  test("calls buttons what they are called", () => {
    const menu = catalogues[language].page.keeping;
    const labels = [
      catalogues[language].page.app.addData,
      catalogues[language].page.brief.name,
      catalogues[language].page.menu.menu,
      catalogues[language].page.desk.handOver,
      catalogues[language].intake.tableWork.save.title,
      menu.actions.save,
      menu.actions.saveResults,
      menu.actions.forget,
      menu.draft.switch,
      catalogues[language].page.desk.undo,
      catalogues[language].page.desk.commands,
    ];
    for (const label of labels) expect(text).toContain(`**${label}**`);
  });
});
