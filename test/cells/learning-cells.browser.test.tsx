import { expect, test } from "vitest";
import { CompareView } from "../../src/cells/compare/view.tsx";
import { MethodView } from "../../src/cells/method/view.tsx";
import { SideBySideView } from "../../src/cells/side-by-side/view.tsx";
import type { VerdictLevel } from "../../src/model/verdict.ts";
import { find, show } from "../views/page.ts";
import { estimateValueExample } from "./estimate/estimate-value-example.ts";
import { concernExample, studyExample } from "./session/study-example.ts";

const study = (weight: "refuses" | "warns") => studyExample([concernExample(weight)]);
const row = {
  of: "best",
  quantity: "total",
  level: 0.95,
  model: "",
  table: "",
  row: "",
  column: "total",
  digits: "auto",
  chance: 0,
  label: "",
} as const;

const comparison = (weight: "refuses" | "warns") => {
  const { value } = study(weight);
  return show(
    <CompareView
      name="both"
      spec={{ source: "A report, https://example.org/report", rows: [] }}
      value={{
        rows: [
          { row: { ...row, published: 157 }, digits: 0, computed: 157.2, agreement: "rounding", data: value },
          { row: { ...row, published: 200 }, digits: 0, computed: 157.2, agreement: "different", data: value },
        ],
      }}
      seconds={0}
      study={{ ...study(weight), value }}
      language="en"
    />,
  );
};

test("a comparison has each number beside the published one, and says where it comes from", async () => {
  const page = await comparison("warns");
  expect(find(page, ".finding").textContent).toBe("1 of 2 numbers agree with what was published.");
  expect(page.querySelectorAll("tbody tr")).toHaveLength(2);
  expect(find(page, "tbody tr:last-child").textContent).toContain("157");
  expect(find<HTMLAnchorElement>(page, ".aside a").href).toBe("https://example.org/report");
});

test("a comparison keeps a number that the verdict withholds, unless it is the published one", async () => {
  const page = await comparison("refuses");
  expect(study("refuses").verdict.level).toBe("no-estimate" satisfies VerdictLevel);
  expect(find(page, "tbody tr:first-child").textContent).toContain("157.2");
  expect(find(page, "tbody tr:last-child").textContent).not.toContain("157");
});

test("a method shows its words, its options on demand, and its sources with their addresses", async () => {
  const page = await show(
    <MethodView
      name="a"
      spec={{ method: "heterogeneity" }}
      value={{ method: "heterogeneity" }}
      seconds={0}
      study={null}
      language="da"
    />,
  );
  expect(find(page, ".finding").textContent).toBe("Ulige synlighed");
  expect(find(page, "details summary").textContent).toContain("Valgmuligheder");
  expect(find<HTMLAnchorElement>(page, "li a").href).toBe("https://doi.org/10.18637/jss.v019.i05");
});

test("methods side by side keep their numbers to themselves where the verdict withholds them", async () => {
  const value = { rows: ["one", "other"].map((name) => ({ name, value: estimateValueExample() })) };
  const total = Math.round(value.rows[0]?.value.estimate.total ?? 0).toLocaleString("en");
  const shown = (weight: "refuses" | "warns") =>
    show(
      <SideBySideView
        name="all"
        spec={{ of: ["one", "other"] }}
        value={value}
        seconds={0}
        study={study(weight)}
        language="en"
      />,
    );
  expect(find(await shown("warns"), "table").textContent).toContain(total);
  const withheld = await shown("refuses");
  expect(withheld.querySelector("table")).toBeNull();
  expect(withheld.textContent).not.toContain(total);
});
