import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { DataView as TableOfOverlaps } from "../../src/cells/data-view.tsx";
import { TidyView } from "../../src/cells/tidy-view.tsx";
import { policeDistricts } from "../figures/tidy-examples.ts";
import { find, show } from "./page.ts";

test("published figures say what must be known to read them, their source, and their numbers on demand", async () => {
  const value = { table: policeDistricts, source: "A report, https://example.org/report" };
  const spec = { dataset: "denmark-2022", table: "districts" };
  const page = await show(
    <TidyView name="districts" spec={spec} value={value} seconds={0} study={null} language="da" />,
  );
  expect(page.textContent).toContain("Personer efter politikreds");
  expect(page.textContent).toContain("Som offentliggjort.");
  expect(find(page, "a").getAttribute("href")).toBe("https://example.org/report");
  await act(() => find(page, "summary").click());
  await vi.waitFor(() => expect(find(page, "tbody tr").textContent).toBe("København82"));
});

test("a table of overlaps that is a partition says so in words", async () => {
  const words = { en: "Made up", da: "Opdigtet" };
  const value = {
    description: { name: "x", title: words, counts: words, year: words, source: "x", citation: "x", listNames: {} },
    table: { lists: ["A", "B"], counts: Float64Array.of(0, 12, 30, 0) },
    steps: [],
    hash: "00",
    checks: {
      partition: {
        tables: [],
        concerns: [{ problem: { code: "partition" as const, lists: 2, people: 42 }, weight: "refuses" as const }],
      },
    },
    strata: [],
  };
  const spec = { dataset: "made-up", steps: [] };
  const page = await show(
    <TableOfOverlaps name="x" spec={spec} value={value} seconds={0} study={null} language="da" />,
  );
  expect(find(page, ".note").textContent).toContain("Hver af de 42 personer står på netop én af de 2 lister");
});
