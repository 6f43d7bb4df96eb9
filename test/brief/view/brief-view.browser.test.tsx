import { act } from "preact/test-utils";
import { describe, expect, test } from "vitest";
import type { BriefContent } from "../../../src/brief/content.ts";
import { BriefView } from "../../../src/brief/view/brief-view.tsx";
import { languages } from "../../../src/model/language.ts";
import { said } from "../../locale/in-every-language.ts";
import { find, show } from "../../views/page.ts";
import { briefContentExample } from "./brief-content-example.ts";

const shown = (wanted: Partial<BriefContent> = {}, language: (typeof languages)[number] = "en") =>
  show(<BriefView content={briefContentExample(wanted)} language={language} actions={null} />);

const texts = (page: HTMLElement, selector: string) =>
  Array.from(page.querySelectorAll(selector), ({ textContent }) => textContent);

describe.each(languages)("in language %s", (language) => {
  test("headings stand in order, and each part of the page is named by its own", async () => {
    const page = await shown({}, language);
    const levels = Array.from(page.querySelectorAll("h1, h2, h3"), ({ tagName }) => tagName);
    expect(levels[0]).toBe("H1");
    expect(levels.slice(1).every((level) => level === "H2")).toBe(true);
    for (const section of page.querySelectorAll("section")) {
      expect(find(page, `#${section.getAttribute("aria-labelledby")}`).textContent).not.toBe("");
    }
  });

  test("there is no jargon beside the words that can be asked about", async () => {
    const page = await shown({}, language);
    expect(page.textContent).not.toMatch(/\b(BIC|AIC|bootstrap|log-linear|loglineær|likelihood|BCa|resample)\b/i);
  });
});

test("what is known and what is estimated stand apart, and say which they are", async () => {
  const page = await shown();
  expect(texts(page, ".brief-tile[data-kind=known]")).toEqual(["Known2,744on at least one of 2 lists – counted"]);
  expect(texts(page, ".brief-tile[data-kind=estimated] .brief-tile-number")).toEqual([
    "8,200 to 23,000",
    "11,000 to 26,000",
  ]);
  expect(find(page, ".brief-headline").textContent).toBe(
    "For each known person there are likely to be between 3 and 8.4 whom nobody knows of.",
  );
});

test("in Danish the one sentence is Danish, and a notebook in English is marked as such", async () => {
  const page = await shown({}, "da");
  expect(find(page, ".brief-headline").textContent).toBe(
    "For hver kendt person er der sandsynligvis mellem 3 og 8,4, som ingen kender til.",
  );
  expect(find(page, "h1").getAttribute("lang")).toBe("en");
  expect(page.textContent).not.toMatch(/\b(people|lists|known|between|estimate)\b/);
});

test("without a question in the notebook the page asks one", async () => {
  expect(find(await shown(), ".brief-question").textContent).toBe("How many did nobody know of?");
  expect(find(await shown({ question: "" }, "da"), ".brief-question").textContent).toContain("Hvor mange er der i alt");
});

test("a verdict of no estimate leaves the known number and the reason, and no picture", async () => {
  const page = await shown({
    verdict: { level: "no-estimate", reasons: [said("The lists share nobody.", "Listerne deler ingen.")] },
    headline: { kind: "none", because: "verdict" },
    scenarios: [],
    groups: [],
    population: null,
  });
  expect(texts(page, ".brief-tile-number")).toEqual(["2,744"]);
  expect(find(page, ".verdict").textContent).toContain("The lists share nobody.");
  expect(find(page, ".brief-refusal").textContent).toContain("No number is given");
  expect(page.querySelector("figure")).toBeNull();
  expect(page.querySelector(".brief-headline")).toBeNull();
});

test("a lower limit is told as “at least” everywhere", async () => {
  const page = await shown({ headline: { kind: "at-least", total: 6000, unknown: 3200 } });
  expect(texts(page, ".brief-tile[data-kind=estimated] .brief-tile-number")).toEqual([
    "at least 3,200",
    "at least 6,000",
  ]);
  expect(find(page, ".brief-headline").textContent).toContain("There are at least 6,000 in all");
});

test("scenarios stand beside the answer, and say in words what they come to", async () => {
  const page = await shown();
  expect(texts(page, ".brief-scenarios dt")).toEqual(["As above", "Without NGO", "By another method", "With a prior"]);
  expect(texts(page, ".brief-scenarios dd")).toEqual([
    "between 11,000 and 26,000 in all",
    "at least 5,500 in all",
    "about 33% fewer in all",
    "not computed yet",
  ]);
  expect(texts(page, "[aria-labelledby=brief-changes] li").slice(0, 2)).toEqual([
    "What changes most: Without Police – about 2.4 times as many in all.",
    "Over all 4 scenarios, the estimate goes from about 33% fewer in all to about 2.4 times as many in all.",
  ]);
});

test("what a phone tells on demand has a sentence in its place, with numbers where there are any", async () => {
  const scenario = (low: number, high: number) =>
    ({ label: said("As if", "Som om"), outcome: { kind: "range", low, high } }) as const;
  const scenarios = [scenario(1, 2), scenario(1, 2), scenario(1, 2), scenario(290, 900), scenario(340, 2200)];
  expect(texts(await shown({ scenarios }), ".fold > summary")).toEqual([
    "2 more scenarios: 290 to 2,200 in all",
    "When a conclusion fails, and what mistakes and referrals do to the answer",
    "People whom every list misses, and mistakes in the lists, are not in the range",
    "Known and estimated people by sex and year, also per 100,000",
    "How much 2 lists overlap (method: best model); explanation and sources",
    "Dark figure, overlap, range and other words",
  ]);
  const [more] = texts(
    await shown({ scenarios: [...scenarios.slice(0, 3), { ...scenario(1, 2), outcome: { kind: "none" } }] }),
    ".fold > summary",
  );
  expect(more).toBe("One more scenario");
});

test("groups are told with their rates, small ones as such, and years with a warning", async () => {
  const page = await shown();
  const rows = texts(page, "tbody tr");
  expect(rows).toEqual([
    "Sex",
    "womennot shown–",
    "transgender personsunder 5–",
    "Year",
    "2020700(12)1,200 to 3,400(20–58)",
    "2021900(15)at least 1,000(17)",
  ]);
  expect(page.textContent).toContain("more outreach raises the number of known people");
  expect(page.textContent).toContain("Numbers under 5");
});

test("a word of the field says what it means when it is pressed", async () => {
  const page = await shown({}, "da");
  const term = find<HTMLButtonElement>(page, ".brief-tile .term");
  const meaning = document.getElementById(term.getAttribute("popovertarget") ?? "");
  expect(meaning?.checkVisibility()).toBe(false);
  await act(() => term.click());
  expect(meaning?.checkVisibility()).toBe(true);
  expect(meaning?.textContent).toContain("ofre, der ikke står på nogen liste");
});
