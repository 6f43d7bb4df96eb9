import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import type { DataValue } from "../../src/cells/data-value.ts";
import { DataView as TableOfOverlaps } from "../../src/cells/data-view.tsx";
import { find, show } from "./page.ts";

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
  checks: {},
  strata: [],
};

const rows = (within: ParentNode) =>
  Array.from(within.querySelectorAll("tbody tr"), (row) => Array.from(row.children, ({ textContent }) => textContent));

const shown = (language: "en" | "da") =>
  show(
    <TableOfOverlaps
      name="uk"
      spec={{ dataset: "made-up", steps: [] }}
      value={value}
      seconds={0}
      study={null}
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
  await vi.waitFor(() =>
    expect(rows(find(page, "details"))).toEqual([
      ["A", "1,200"],
      ["B", "30"],
      ["A + B", "4"],
    ]),
  );
});
