import { act } from "preact/test-utils";
import { expect, test } from "vitest";
import { EstimateView } from "../../../src/cells/estimate/view.tsx";
import type { Estimate } from "../../../src/model/estimate.ts";
import type { Language } from "../../../src/model/language.ts";
import { find, show } from "../../views/page.ts";
import { waitFor } from "../../wait-for.ts";
import { estimateValueExample } from "./estimate-value-example.ts";

const shown = (language: Language = "en", wanted: Partial<Estimate> = {}) =>
  show(
    <EstimateView
      name="best"
      spec={{ data: "uk", method: "best-model", by: [] }}
      value={estimateValueExample(wanted)}
      seconds={1.24}
      study={null}
      language={language}
    />,
  );

/** Opens the part that has this heading, and gives what is in it. */
async function opened(page: HTMLElement, heading: string): Promise<HTMLElement> {
  const summary = Array.from(page.querySelectorAll("summary")).find((each) => each.textContent?.startsWith(heading));
  const details = summary?.parentElement;
  if (!summary || !details) throw new Error(`nothing is headed ${heading}`);
  await act(() => summary.click());
  await waitFor(() => find(details, ".disclosed"));
  return details;
}

const firstColumn = (within: HTMLElement) =>
  Array.from(within.querySelectorAll("tbody th"), ({ textContent }) => textContent);

test("the finding comes first, its ranges in bold", async () => {
  const page = await shown();
  expect(page.firstElementChild?.textContent).toBe(
    "About 11,000 to 26,000 people in all; 2,744 were seen. For each person seen, between 3 and 8.4 were not.",
  );
  expect(Array.from(page.querySelectorAll(".finding strong"), ({ textContent }) => textContent)).toEqual([
    "11,000 to 26,000",
    "3 and 8.4",
  ]);
});

test("in Danish everything is Danish", async () => {
  const page = await shown("da");
  expect(find(page, ".finding").textContent).toContain("11.000 til 26.000 personer i alt; 2.744 er kendt");
  expect(page.textContent).not.toMatch(/\b(people|models|seen|estimate|interval of|Show)\b/);
});

test("without warnings there is no note; with them there is one, with all reasons", async () => {
  expect((await shown()).querySelector(".note")).toBeNull();
  const page = await shown("en", {
    warnings: [
      { code: "resamples-unfitted", unfitted: 12, resamples: 1000 },
      { code: "terms-at-boundary", terms: ["13"] },
    ],
  });
  expect(page.querySelectorAll(".note")).toHaveLength(1);
  expect(Array.from(page.querySelectorAll(".note li"), ({ textContent }) => textContent)).toHaveLength(2);
});

test("a warning names lists, not their numbers in the notation", async () => {
  const page = await shown("en", { warnings: [{ code: "terms-at-boundary", terms: ["13"] }] });
  expect(find(page, ".note").textContent).toContain("LA + PF");
});

test("without an interval neither the sentence nor anything else that is open gives the estimate", async () => {
  const page = await shown("en", {
    intervals: [],
    warnings: [{ code: "resamples-one-sided", below: 1000, resamples: 1000 }],
  });
  expect(find(page, ".finding").textContent).toContain("There is no interval");
  expect(find(page, ".note").textContent).toContain("1,000 of 1,000 resamples lie below");
  expect(page.textContent).not.toMatch(/12,3\d\d/);
});

test("the figure is drawn as wide as its column, with a caption and its numbers as a table", async () => {
  const page = await shown();
  await waitFor(() => find(page, ".figure-canvas svg"));
  const canvas = find(page, ".figure-canvas");
  expect(find(page, "svg").getAttribute("width")).toBe(String(Math.floor(canvas.getBoundingClientRect().width)));
  expect(find(page, "figcaption").textContent).toContain("2,744 were seen");
  expect(find(await opened(page, "Show as table"), "tbody").textContent).toContain("2,744");
});

test("how the interval was made is said in words", async () => {
  expect((await shown()).textContent).toContain(
    "BCa bootstrap of 1,000 resamples; the choice of model was repeated in each of them.",
  );
  expect((await shown("en", { models: null, modelling: "fixed" })).textContent).toContain("with the model fixed");
});

test("the best ten models are shown on demand, and all on another", async () => {
  const models = await opened(await shown(), "The best models");
  expect(firstColumn(models)).toHaveLength(10);
  expect(find(models, "tbody tr").textContent).toBe("[12,3]5200.000.0012,350LA + PF");
  expect(models.textContent).toContain("6,212 models were compared by BIC");
  expect(models.textContent).toContain("1 LA, 2 NG and 3 PF");
  const all = find(models, "button");
  expect(all.textContent).toBe("Show all 12");
  await act(() => all.click());
  expect(firstColumn(models)).toHaveLength(12);
});

test("models without an estimate are counted by reason", async () => {
  const excluded = await opened(await shown(), "3 models without an estimate");
  expect(Array.from(excluded.querySelectorAll("li"), ({ textContent }) => textContent)).toEqual([
    "2: the likelihood has no maximum",
    "1: the data cannot tell its parameters apart",
  ]);
  expect(firstColumn(excluded)).toEqual(["[123]", "[12,13,23]", "[1,2,3]"]);
});

test("the table of stabilisation says where there is no interval", async () => {
  const rows = await opened(await shown(), "Does the interval settle?");
  expect(Array.from(rows.querySelectorAll("tbody tr"), ({ textContent }) => textContent)).toEqual([
    "110,976 – 25,79011,500 – 18,0001,000",
    "2nonenone990",
  ]);
});

test("the provenance holds what is needed to obtain the numbers again", async () => {
  const provenance = await opened(await shown(), "How this was computed");
  expect(find(provenance, "summary").textContent).toContain("seed 20130, data 47012683");
  expect(provenance.textContent).toContain("version 3");
  expect(provenance.textContent).toContain("47012683c404b3c05bc33066f7b2d3690991728af1c1c42d68c34b1832e8fb18");
  expect(provenance.textContent).toContain("interval: { kind: bca, levels: [0.95, 0.8] }");
  expect(provenance.textContent).toContain("1.2 s");
});
