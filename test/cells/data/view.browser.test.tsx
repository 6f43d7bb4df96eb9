import { act } from "preact/test-utils";
import { expect, test } from "vitest";
import type { DataValue } from "../../../src/cells/data/index.ts";
import { DataView as TableOfOverlaps } from "../../../src/cells/data/view.tsx";
import type { Study } from "../../../src/cells/session/study.ts";
import type { Findings } from "../../../src/model/check.ts";
import { find, show } from "../../views/page.ts";
import { waitFor } from "../../wait-for.ts";
import { concernExample, studyExample } from "../session/study-example.ts";

const value: DataValue = {
  description: {
    name: "made-up",
    title: { en: "Made up", da: "Opdigtet" },
    counts: { en: "people who do not exist", da: "personer, som ikke findes" },
    year: { en: "no year", da: "intet år" },
    source: "A report, https://example.org/report. Not javascript:alert(1) nor http://example.org",
    citation: "Nobody (2013)",
    listNames: { A: { en: "First list", da: "Første liste" } },
  },
  table: { lists: ["A", "B"], counts: Float64Array.of(0, 1200, 30, 4) },
  steps: [],
  hash: "00",
  strata: [],
};

const rows = (within: ParentNode) =>
  Array.from(within.querySelectorAll("tbody tr"), (row) => Array.from(row.children, ({ textContent }) => textContent));

const shown = (language: "en" | "da", study: Study | null = null) =>
  show(
    <TableOfOverlaps
      name="uk"
      spec={{ dataset: "made-up", steps: [] }}
      value={value}
      seconds={0}
      study={study}
      language={language}
    />,
  );

test("a table of overlaps says how many people were seen on how many lists", async () => {
  expect(find(await shown("en"), ".finding").textContent).toBe("1,234 people were seen on 2 lists.");
  expect(find(await shown("da"), ".finding").textContent).toBe("1.234 personer er kendt fra 2 lister.");
});

test("each list has its full name, where it is known, and its people", async () => {
  expect(rows(await shown("da"))).toEqual([
    ["A", "Første liste", "1.204"],
    ["B", "–", "34"],
  ]);
});

test("only https addresses in the source are links", async () => {
  const links = Array.from((await shown("en")).querySelectorAll("a"), ({ href }) => href);
  expect(links).toEqual(["https://example.org/report"]);
});

test("who was seen on which lists is told on demand", async () => {
  const page = await shown("en");
  await act(() => find(page, "summary").click());
  await waitFor(() =>
    expect(rows(find(page, "details"))).toEqual([
      ["A", "1,200"],
      ["B", "30"],
      ["A + B", "4"],
    ]),
  );
});

test("whether the table can carry an estimate is said at once, and from what that was judged", async () => {
  const refused = await shown("da", studyExample([concernExample("refuses")]));
  expect(find(refused, ".verdict-tag").textContent).toBe("Intet skøn");
  expect(find(refused, ".verdict li").textContent).toContain("Hver af de 42 personer står på netop én af de 2 lister");
  expect(find(await shown("da", studyExample()), ".verdict-basis").textContent).toContain("ud fra tabellen alene");

  const page = await shown("en", { ...studyExample(), estimates: 1 });
  expect(find(page, ".verdict-tag").textContent).toBe("A sound estimate");
  expect(find(page, ".verdict-basis").textContent).toBe("Judged from the table and the one estimate made from it.");
});

test("what a check only notes stands apart from the verdict", async () => {
  const page = await shown("en", studyExample([concernExample("notes")]));
  expect(find(page, ".verdict-tag").textContent).toBe("A sound estimate");
  expect(find(page, ".note").textContent).toContain("42 people");
});

test("the tables of the checks are titled in their own words, and opened on demand", async () => {
  const descriptive: Findings = {
    tables: [{ name: "descriptive", columns: [{ name: "i", kind: "count" }], rows: [{ i: 1 }] }],
    concerns: [],
  };
  const page = await shown("da", { ...studyExample(), findings: { descriptive } });
  const summaries = Array.from(page.querySelectorAll("summary"), ({ textContent }) => textContent);
  expect(summaries).toContain("Hvor ofte personer er kendt, og fra hvilken liste");
});
