import { expect, test } from "vitest";
import type { ScenariosValue } from "../../../src/cells/scenarios/index.ts";
import { ScenariosView } from "../../../src/cells/scenarios/view.tsx";
import type { NumberedEstimate } from "../../../src/model/estimate.ts";
import type { Language } from "../../../src/model/language.ts";
import type { ScenarioRow } from "../../../src/model/scenario-results.ts";
import { estimateExample } from "../../locale/estimate-example.ts";
import { said } from "../../locale/in-every-language.ts";
import { find, show } from "../../views/page.ts";
import { estimateValueExample } from "../estimate/estimate-value-example.ts";

const estimate = (total: number, low: number, high: number): NumberedEstimate => ({
  ...estimateExample({ intervals: [{ level: 0.95, low, high, kind: "bca" }] }),
  total,
});

const row = (en: string, outcome: ScenarioRow["outcome"], notes: ScenarioRow["notes"] = []): ScenarioRow => ({
  entry: 0,
  settings: [],
  label: said(en, `da ${en}`),
  outcome,
  notes,
});

const { provenance, dataset } = estimateValueExample();
const value: ScenariosValue = {
  base: { name: "best", estimate: estimate(12_000, 10_976, 25_790) },
  rows: [
    row("without NG", { ok: true, value: estimate(6_000, 5_100, 9_000) }),
    row("without GO", { ok: true, value: { ...estimate(24_000, 0, 0), intervals: [] } }),
    row("without X", { ok: false, problem: { code: "unknown-list", name: "X", known: ["NG", "GO"] } }),
    row("without PF", null),
    row("linkage", { ok: true, value: estimate(12_000, 11_000, 26_000) }, [
      { code: "spread-of-simulations", tables: 20, unfitted: 0, low: 9_000, high: 14_000 },
    ]),
  ],
  dials: [],
  conclusions: [],
  provenance,
  dataset,
};

const shown = (language: Language = "en", of: ScenariosValue = value) =>
  show(
    <ScenariosView
      name="what-if"
      spec={{ base: "best", vary: [], conclusions: [], interval: "as-base" }}
      value={of}
      seconds={1}
      study={null}
      language={language}
    />,
  );

/** The table of rows, not the one behind the figure. */
const cells = (page: HTMLElement) => {
  const table = find(page, ".table-scroll table");
  return Array.from(table.querySelectorAll("tbody tr"), (line) =>
    Array.from(line.children, ({ textContent }) => textContent),
  );
};

test("the finding comes first, and the rows stand as they are written, those still to come among them", async () => {
  const page = await shown();
  expect(page.firstElementChild?.textContent).toBe(
    "3 scenarios together reach from 5,100 to 26,000 people in all; 2,744 were seen in the base. What moves the answer most is “without NG”: 0.5 times the base. One scenario gives no estimate. One scenario is still to be computed.",
  );
  expect(cells(page)).toEqual([
    ["best (base)", "2,744", "11,000–26,000", "1"],
    ["without NG", "2,744", "5,100–9,000", "0.5"],
    ["without GO", "2,744", "24,000", "2"],
    ["without X", "–", "no estimate", "–"],
    ["without PF", "…", "still running", "…"],
    ["linkage", "2,744", "11,000–26,000", "1"],
  ]);
});

test("a scenario without an estimate is there with its reason, and a number without an interval is told to be one", async () => {
  const page = await shown();
  const remarks = Array.from(page.querySelectorAll(".disclosed li"), ({ textContent }) => textContent);
  expect(remarks[0]).toMatch(/^without X: .*“X”/);
  expect(remarks[1]).toMatch(/^linkage: 20 tables were simulated/);
  expect(page.textContent).toContain("A number that stands alone has no interval");
});

test("in Danish everything is Danish", async () => {
  const page = await shown("da");
  expect(page.firstElementChild?.textContent).toContain("3 scenarier rækker tilsammen fra 5.100 til 26.000 personer");
  expect(page.textContent).not.toMatch(/\b(people|scenarios?|seen|estimate|running|tables)\b/);
});
