import { parseHTML } from "linkedom";
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { BriefContent } from "../../../src/brief/content.ts";
import { BriefView } from "../../../src/brief/view/brief-view.tsx";
import { BriefWaiting } from "../../../src/brief/view/waiting.tsx";
import { claims } from "../../../src/model/claim.ts";
import { modellings } from "../../../src/model/estimate.ts";
import { intervalKinds } from "../../../src/model/interval-kind.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { verdictLevels } from "../../../src/model/verdict.ts";
import { interval95 } from "../../locale/estimate-example.ts";
import { problemExamples } from "../../locale/problem-examples.ts";
import { alsoInAnother, another } from "../../locale/pseudo-language/language.ts";
import { remaining, shownTexts } from "../../locale/pseudo-language/remaining-words.ts";
import { writtenIn } from "../../locale/pseudo-language/written-in-problem.ts";
import {
  type BriefExample,
  briefExample,
  dataCell,
  dataExample,
  estimateCell,
  range,
  scenarioResults,
  scenariosCell,
  stratum,
  uploadCell,
} from "../example.ts";
import { briefContentExample } from "./brief-content-example.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

beforeAll(() => {
  vi.stubGlobal("document", document);
  vi.stubGlobal("window", document.defaultView);
  vi.stubGlobal("matchMedia", () => new EventTarget());
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** What is left in English of what is shown. The file of the picture is named after the brief. */
async function english(content: ComponentChild, names: readonly string[] = []): Promise<readonly string[]> {
  const place = document.createElement("div");
  document.body.append(place);
  await act(() => render(content, place));
  const found = remaining(shownTexts(place), { within: names });
  const shown = place.textContent;
  await act(() => render(null, place));
  place.remove();
  return [...found, ...(/undefined|\[object/.exec(shown) ?? [])];
}

const view = (content: BriefContent) => <BriefView content={content} language={another} actions={null} />;

/** As somebody wrote it. */
const sources = ["Nobody (2022)", "nowhere", "Statistics"];

describe("a brief", () => {
  const shown = (wanted: Partial<BriefContent> = {}) => view(alsoInAnother(briefContentExample(wanted)));

  test("says nothing in English, whatever was found", async () => {
    const span = { low: 1100, high: 2600 };
    const ratio = { low: 3, high: 8.4 };
    const headlines: readonly BriefContent["headline"][] = [
      ...([1, 10, 100] as const).map((per) => ({
        ...{ kind: "range" as const, total: span, unknown: span, level: 0.95 },
        ratio: { ...ratio, per },
      })),
      { kind: "at-least", total: 6000, unknown: 3200 },
      { kind: "waiting" },
      ...(["verdict", "no-estimate", "no-data"] as const).map((because) => ({ kind: "none" as const, because })),
    ];
    for (const headline of headlines) {
      for (const level of verdictLevels) {
        const content = shown({ headline, verdict: { level, reasons: [] }, question: "" });
        expect(await english(content, sources)).toEqual([]);
      }
    }
  });

  test.each(intervalKinds)("says nothing in English of an interval of the kind %s", async (interval) => {
    for (const modelling of modellings) {
      const method = { ...briefContentExample().method, interval, modelling } as BriefContent["method"];
      expect(await english(shown({ method }), sources)).toEqual([]);
    }
  });

  test("says nothing in English while it waits and where there is nothing", async () => {
    const idle = { unstarted: [], underway: [], seconds: 42, fraction: 0.5 };
    const todo = ["best"];
    for (const work of [idle, { ...idle, unstarted: todo }, { ...idle, underway: todo }]) {
      for (const answered of [true, false]) {
        const waiting = { work, answered, language: another, run: () => {}, cancel: () => {} };
        expect(await english(<BriefWaiting {...waiting} />)).toEqual([]);
      }
    }
    const nothing = { counted: null, period: null, known: null, verdict: null, method: null, population: null };
    const none = { groups: [], others: [], scenarios: [], sources: [], lists: [] };
    const headline = { kind: "none", because: "no-data" } as const;
    expect(await english(shown({ ...nothing, ...none, headline }))).toEqual([]);
  });
});

describe("a brief of a notebook", () => {
  const made = (example: BriefExample): BriefContent =>
    briefExample({ ...example, data: alsoInAnother(example.data ?? dataExample()) });
  /** Lists that have no full name, what was published, and what people call cells and columns. */
  const names = [...sources, "NGO", "POL", "best", "least"];
  const text = (data: string): string =>
    `---\npopulation: 5870000\npopulation-source: Statistics\n---\n${data}${estimateCell("best")}${estimateCell(
      "least",
      "lower-bound",
      "audience: brief\n",
    )}${scenariosCell("what-if", "best", "audience: brief\n")}`;

  test.each([
    ["with public data", dataCell],
    ["of an upload", uploadCell],
  ])("says nothing in English, %s", async (_, cell) => {
    const scenarios = { "what-if": alsoInAnother(scenarioResults) };
    for (const level of verdictLevels) {
      for (const claim of claims) {
        for (const intervals of [range(5000, 20_000).intervals, [], [interval95(2744, 2744)]]) {
          const estimates = { best: { claim, intervals }, least: range(3000, 4000) };
          expect(await english(view(made({ text: text(cell), estimates, scenarios, level })), names)).toEqual([]);
        }
      }
    }
  });

  test.each([
    ["with public data", dataCell],
    ["of an upload", uploadCell],
  ])("says nothing in English of its groups, %s", async (_, cell) => {
    const groups = {
      sex: ["woman", "man", "transgender", "other", "unknown"],
      age: ["0-17", "18-24", "55+", "unknown"],
      exploitation: ["sexual", "forced-labour", "criminal-acts", "slavery-like", "organ-removal", "other"],
      year: ["2020", "2021", "unknown"],
    };
    for (const [by, values] of Object.entries(groups)) {
      const strata = values.map((value, place) => stratum({ [by]: value }, 10 ** place, 40, 30));
      const content = made({ text: text(cell), data: dataExample(strata), estimates: { best: range(5000, 20_000) } });
      expect(content.groups.map((group) => group.by)).toEqual([by]);
      const bands = values.filter((value) => /\d/.test(value));
      expect(await english(view(content), [...names, ...bands])).toEqual([]);
    }
  });

  test.each([
    ["with public data", dataCell],
    ["of an upload", uploadCell],
  ])("gives no reason in English, %s", async (_, cell) => {
    for (const problem of Object.values<Problem>(problemExamples)) {
      const reasons = [{ problem, weight: "warns" as const }];
      const content = made({ text: text(cell), estimates: { best: range(5000, 20_000) }, reasons });
      expect(content.verdict?.reasons).toHaveLength(1);
      expect(await english(view(content), [...names, ...writtenIn(problem)])).toEqual([]);
    }
  });
});
