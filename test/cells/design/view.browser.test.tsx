import { act } from "preact/test-utils";
import { expect, test } from "vitest";
import type { DesignSpec, DesignValue } from "../../../src/cells/design/index.ts";
import { DesignView } from "../../../src/cells/design/view.tsx";
import type { Study } from "../../../src/cells/session/study.ts";
import type { DesignRow } from "../../../src/model/design-results.ts";
import type { Language } from "../../../src/model/language.ts";
import { defaultThresholds } from "../../../src/model/thresholds.ts";
import type { VerdictLevel } from "../../../src/model/verdict.ts";
import { said } from "../../locale/in-every-language.ts";
import { find, show } from "../../views/page.ts";
import { waitFor } from "../../wait-for.ts";
import { estimateValueExample } from "../estimate/estimate-value-example.ts";

const row = (en: string, da: string, wanted: Partial<DesignRow> = {}): DesignRow => ({
  label: said(en, da),
  people: 365,
  seen: 73,
  pairOverlaps: 5.95,
  variation: 0.3786,
  widthFactor: 4.41,
  withoutEstimate: null,
  bias: null,
  ...wanted,
});

const value: DesignValue = {
  method: "darroch",
  rows: [
    row("as now", "som nu"),
    row("NGO reaches twice as many", "NGO når dobbelt så mange", { seen: 89.4, pairOverlaps: 9.1, widthFactor: 3.2 }),
    row("3 such periods together", "3 sådanne perioder tilsammen", {
      people: 1095,
      seen: 219,
      pairOverlaps: 17.9,
      variation: 0.2186,
      widthFactor: 2.36,
    }),
  ],
  base: "best",
  people: 365,
  peopleFrom: "spec",
  simulated: null,
  planned: 3,
};

const simulated: Partial<DesignValue> = {
  method: "simulation",
  simulated: { method: "stepwise", replicates: 200 },
  rows: [
    row("as now", "som nu", { withoutEstimate: 0.12, bias: 1.01 }),
    row("10% of record keys fail", "10 % af registreringernes nøgler svigter", {
      bias: 1.237,
      withoutEstimate: 0,
      widthFactor: 2,
    }),
  ],
  planned: 2,
};

const spec: DesignSpec = {
  base: "best",
  people: 365,
  plans: [{ outreach: [{ list: "NGO", times: 2 }] }, { years: [3] }],
  "missed-links": 0,
  dependence: [],
  by: "auto",
  method: "stepwise",
  replicates: 200,
};

function studyOf(level: VerdictLevel): Study {
  const { data } = estimateValueExample();
  return {
    data: "uk",
    value: data,
    results: { table: data.table, estimates: [], knownLists: null },
    thresholds: defaultThresholds,
    unnumbered: [],
    estimates: 0,
    levelOf: () => null,
    findings: {},
    verdict: { level, reasons: [] },
  };
}

const shown = (wanted: Partial<DesignValue> = {}, language: Language = "en", study: Study | null = null) =>
  show(
    <DesignView
      name="what"
      spec={spec}
      value={{ ...value, ...wanted }}
      seconds={1}
      study={study}
      language={language}
    />,
  );

const cells = (page: HTMLElement): (string | null)[][] =>
  Array.from(find(page, "table").querySelectorAll("tbody tr"), (each) =>
    Array.from(each.children, ({ textContent }) => textContent),
  );

test("the finding comes first, with the narrowest plan and the present width", async () => {
  const page = await shown();
  expect(find(page, ".finding").textContent).toBe(
    "Of these plans “3 such periods together” can be expected to narrow the interval most: its upper end would be 2.4 times the lower one, against 4.4 times as now.",
  );
});

test("each plan is a row in plain words, with what to make of it", async () => {
  expect(cells(await shown())).toEqual([
    ["as now", "73 of 365 (20%)", "6", "4.4 times the lower end", "0.38", "Too few overlaps for an estimate."],
    [
      "NGO reaches twice as many",
      "89 of 365 (24%)",
      "9",
      "3.2 times the lower end",
      "0.38",
      "Enough overlaps for a lower bound only.",
    ],
    [
      "3 such periods together",
      "219 of 1,095 (20%)",
      "18",
      "2.4 times the lower end",
      "0.22",
      "Enough overlaps for a lower bound only.",
    ],
  ]);
});

test("it is said that more outreach makes nobody a victim, and what all of it rests on", async () => {
  const page = await shown();
  expect(find(page, ".note").textContent).toContain("it does not mean that there are more people");
  expect(page.textContent).toContain("supposes that there are 365 people in all, as the cell says");
  expect(page.textContent).toContain("Darroch’s formula");
});

test("a plan whose estimates are off is said to be, and is not recommended", async () => {
  const page = await shown(simulated);
  expect(find(page, ".finding").textContent).toContain("None of these plans can be relied on");
  const [now, missed] = cells(page).map((row) => row.at(-1));
  expect(now).toContain("12% of the simulated data sets give no estimate.");
  expect(missed).toContain("Half of the estimates are more than 24% too high.");
  expect(page.textContent).toContain("200 made-up data sets");
});

test("in Danish everything is Danish", async () => {
  const page = await shown(simulated, "da");
  expect(find(page, ".finding").textContent).toContain("Som nu kan den øvre ende ventes at være 4,4 gange");
  expect(page.textContent).not.toMatch(/\b(people|lower|estimates?|overlaps of|Show)\b/);
});

test("while plans are missing there is no finding and no figure", async () => {
  const page = await shown({ planned: 7 });
  expect(page.querySelector(".finding")).toBeNull();
  expect(page.querySelector("figure")).toBeNull();
  expect(page.textContent).toContain("3 of 7 plans are done.");
});

test("an estimate of everybody that the data cannot carry is not told, a number that somebody supposes is", async () => {
  const refused = studyOf("no-estimate");
  const untold = await shown({ peopleFrom: "estimate", people: 412 }, "en", refused);
  expect(cells(untold).map(([, known]) => known)).toEqual(["73", "89", "219"]);
  expect(untold.textContent).not.toMatch(/412|410|365|370/);
  expect(untold.querySelector(".verdict-tag")).not.toBeNull();
  expect(cells(await shown({}, "en", refused))[0]?.[1]).toBe("73 of 365 (20%)");
});

test("what the plans suppose is said on demand", async () => {
  const page = await shown();
  const summary = Array.from(page.querySelectorAll("summary")).find(
    (each) => each.textContent === "What the plans suppose",
  );
  if (!summary) throw new Error("nothing says what the plans suppose");
  await act(() => summary.click());
  await waitFor(() => find(page, "dl"));
  expect(Array.from(page.querySelectorAll("dt"), ({ textContent }) => textContent)).toEqual([
    "More outreach",
    "More years",
  ]);
});

test("the plans are drawn when all are there", async () => {
  const page = await shown();
  await waitFor(() => find(page, ".figure-canvas svg"));
});
