import { act } from "preact/test-utils";
import { describe, expect, test } from "vitest";
import { EstimateView } from "../../../src/cells/estimate/view.tsx";
import { FigureView } from "../../../src/cells/figure/view.tsx";
import type { Study } from "../../../src/cells/session/study.ts";
import { VerdictTag, VerdictView } from "../../../src/cells/shown/verdict-view.tsx";
import { verdictOf } from "../../../src/checks/verdict-of.ts";
import type { Language } from "../../../src/model/language.ts";
import { verdictLevels } from "../../../src/model/verdict.ts";
import { find, show } from "../../views/page.ts";
import { waitFor } from "../../wait-for.ts";
import { estimateValueExample } from "../estimate/estimate-value-example.ts";
import { concernExample, studyExample } from "../session/study-example.ts";
import "../../../src/views/theme.css";
import "../../../src/views/cell.css";
import "../../../src/views/verdict.css";

const refused = studyExample([concernExample("refuses")]);
const bounded = studyExample([concernExample("bounds")]);
const warned = studyExample([concernExample("warns")]);

/** Numbers that can only come from the estimate. */
const estimated = /1[0-9],\d{3}|2[56],\d{3}/;

const estimate = (study: Study, language: Language = "en") =>
  show(
    <EstimateView
      name="best"
      spec={{ data: "uk", method: "best-model", by: [] }}
      value={estimateValueExample()}
      seconds={1}
      study={study}
      language={language}
    />,
  );

const figure = (kind: "forest" | "pairs" | "upset", studies: readonly Study[]) =>
  show(
    <FigureView
      name="figure"
      spec={{ kind, of: "best" }}
      value={{
        figure: kind,
        subjects:
          kind === "forest"
            ? [{ name: "best", kind: "estimate", value: estimateValueExample() }]
            : [{ name: "uk", kind: "data", value: refused.value }],
      }}
      seconds={0}
      study={studies[0] ?? null}
      studies={studies}
      language="en"
    />,
  );

/** Opens what is kept from view. */
async function openedNumbers(page: HTMLElement): Promise<HTMLElement> {
  const summary = Array.from(page.querySelectorAll("summary")).find(({ textContent }) =>
    textContent?.startsWith("What the method computed all the same"),
  );
  const details = summary?.parentElement;
  if (!summary || !details) throw new Error("nothing is kept from view");
  await act(() => summary.click());
  await waitFor(() => find(details, ".disclosed"));
  return details;
}

describe("a verdict", () => {
  test("is told by a sign, by words and by a colour, each of its own at every level", async () => {
    const told = [];
    for (const level of verdictLevels) {
      const page = await show(<VerdictTag verdict={{ level, reasons: [] }} language="da" />);
      const tag = find(page, ".verdict-tag");
      expect(find(tag, "svg").getAttribute("aria-hidden")).toBe("true");
      told.push([find(tag, "svg").innerHTML, tag.textContent, getComputedStyle(tag).color]);
    }
    for (const aspect of [0, 1, 2]) expect(new Set(told.map((each) => each[aspect])).size).toBe(4);
  });

  test("says what it means, and shows three reasons and the others on demand", async () => {
    const verdict = verdictOf(
      [1, 2, 3, 4, 5].map((people) => ({ problem: { code: "partition", lists: 2, people }, weight: "refuses" })),
    );
    const page = await show(<VerdictView verdict={verdict} language="en" />);
    expect(find(page, "[role=group]").getAttribute("aria-label")).toBe("What the lists can carry");
    expect(find(page, ".verdict-head").textContent).toMatch(/^No estimate These lists cannot tell/);
    expect(page.querySelectorAll("li")).toHaveLength(3);
    expect(find(page, "summary").textContent).toBe("2 more reasons");
    await act(() => find(page, "summary").click());
    await waitFor(() => expect(page.querySelectorAll("li")).toHaveLength(5));
  });

  test("keeps reasons that do not decide it for those who ask", async () => {
    const verdict = verdictOf([concernExample("warns"), concernExample("refuses")]);
    const page = await show(<VerdictView verdict={verdict} language="da" />);
    expect(page.querySelectorAll("li")).toHaveLength(1);
    expect(find(page, "summary").textContent).toBe("1 grund mere");
  });

  test("without reasons is its sentence alone", async () => {
    const page = await show(<VerdictView verdict={{ level: "sound", reasons: [] }} language="en" />);
    expect(page.querySelector("ul, details, .verdict-basis")).toBeNull();
  });
});

describe("an estimate cell", () => {
  test("has the verdict directly after the finding", async () => {
    const page = await estimate(warned);
    expect(find(page, ".finding").textContent).toContain("11,000 to 26,000");
    expect(find(page, ".finding").nextElementSibling?.classList).toContain("verdict");
    expect(find(page, ".verdict").textContent).toContain("Each of the 42 people");
  });

  test("that the lists cannot carry shows no number of the estimate in the open, and says why", async () => {
    const page = await estimate(refused);
    expect(page.textContent).not.toMatch(estimated);
    expect(page.querySelector("figure, svg:not(.verdict-mark)")).toBeNull();
    expect(find(page, ".finding").textContent).toBe(
      "No number is given, as the lists cannot carry one; 2,744 people were seen.",
    );
    expect(find(page, ".verdict").textContent).toContain("Each of the 42 people");
  });

  test("that the lists cannot carry keeps its numbers for those who check the work, and never large", async () => {
    const page = await estimate(refused);
    const kept = await openedNumbers(page);
    expect(kept.textContent).toContain("do not quote them");
    expect(kept.textContent).toContain("11,000 to 26,000");
    expect(kept.querySelector(".finding")).toBeNull();
    const large = Array.from(page.querySelectorAll<HTMLElement>("p, strong, td, figcaption, li"))
      .filter((element) => estimated.test(element.textContent ?? ""))
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) > 17);
    expect(large).toEqual([]);
  });

  test("with a lower limit only tells that limit, and keeps the rest from view", async () => {
    const page = await estimate(bounded);
    expect(find(page, ".finding").textContent).toContain("At least 10,000 people in all; 2,744 were seen.");
    expect(page.textContent).not.toMatch(/2[56],\d{3}/);
    const kept = await openedNumbers(page);
    expect(kept.textContent).toContain("11,000 to 26,000");
    expect(find(kept, "figure")).toBeTruthy();
  });

  test("says in Danish why there is no number", async () => {
    const page = await estimate(refused, "da");
    expect(find(page, ".finding").textContent).toContain("Der gives intet tal");
    expect(find(page, ".verdict-tag").textContent).toBe("Intet skøn");
    expect(find(page, "summary").textContent).toBe("Hvad metoden alligevel regnede ud");
  });

  test("does not tell a warning twice", async () => {
    const problem = { code: "resamples-unfitted", unfitted: 12, resamples: 1000 } as const;
    const page = await show(
      <EstimateView
        name="best"
        spec={{ data: "uk", method: "best-model", by: [] }}
        value={estimateValueExample({ warnings: [problem] })}
        seconds={1}
        study={studyExample([{ problem, weight: "warns" }])}
        language="en"
      />,
    );
    expect(page.querySelectorAll(".verdict li")).toHaveLength(1);
    expect(page.querySelector(".note")).toBeNull();
  });
});

describe("a figure of estimates", () => {
  test("has the verdict at the head of its caption", async () => {
    const page = await figure("forest", [warned]);
    expect(find(page, "figcaption").textContent).toMatch(/^An estimate with reservations Best: between 11,000/);
  });

  test("that the lists cannot carry is kept from view, with the verdict in its place", async () => {
    const page = await figure("forest", [refused]);
    expect(page.querySelector("figure")).toBeNull();
    expect(page.textContent).not.toMatch(estimated);
    expect(find(page, ".verdict-tag").textContent).toBe("No estimate");
    const kept = await openedNumbers(page);
    expect(find(kept, "figcaption").textContent).toContain("11,000");
  });

  test("with a lower limit only tells the lowest limit of them", async () => {
    const page = await figure("forest", [bounded]);
    expect(find(page, ".finding").textContent).toContain("At least 10,000 people in all");
    expect(page.querySelector("figure")).toBeNull();
  });

  test("from several tables is shown as the worst of them allows", async () => {
    const page = await figure("forest", [warned, refused]);
    expect(page.querySelector("figure")).toBeNull();
    expect(find(page, ".verdict-tag").textContent).toBe("No estimate");
  });
});

test("a figure of pairs, which gives totals, is kept from view without an estimate; one of counts is not", async () => {
  expect((await figure("pairs", [refused])).querySelector("figure")).toBeNull();
  expect(find(await figure("upset", [refused]), "figure")).toBeTruthy();
  expect(find(await figure("pairs", [warned]), "figcaption").textContent).toMatch(/^An estimate with reservations /);
});
