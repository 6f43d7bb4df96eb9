import type { BriefContent } from "../../../src/brief/content.ts";
import { said } from "../../locale/in-every-language.ts";

/** A brief with something in every part, and with what a test wants otherwise. */
export function briefContentExample(wanted: Partial<BriefContent> = {}): BriefContent {
  return {
    format: 1,
    title: "Made up",
    question: "How many did nobody know of?",
    language: "en",
    counted: said("made-up people", "opdigtede personer"),
    period: said("2020 to 2021", "2020 til 2021"),
    lists: [said("Police", "Politiet"), said("NGO", "en NGO")],
    known: { kind: "counted", low: 2744, high: 2744 },
    verdict: { level: "sound", reasons: [] },
    headline: {
      kind: "range",
      total: { low: 11_000, high: 26_000 },
      unknown: { low: 8200, high: 23_000 },
      ratio: { low: 3, high: 8.4, per: 1 },
      level: 0.95,
    },
    method: { name: said("best model", "bedste model"), interval: "bca", modelling: "chosen", resamples: 1000 },
    population: { people: 5_870_000, source: "Statistics", known: 47, total: { low: 190, high: 440 } },
    groups: [
      {
        by: "sex",
        rows: [
          { label: said("women", "kvinder"), known: { kind: "withheld" }, total: null },
          { label: said("transgender persons", "transkønnede"), known: { kind: "under-five" }, total: null },
        ],
      },
      {
        by: "year",
        rows: [
          { label: said("2020"), known: { kind: "counted", low: 700, high: 700 }, total: { low: 1200, high: 3400 } },
          { label: said("2021"), known: { kind: "counted", low: 900, high: 900 }, total: { low: 1000, high: null } },
        ],
      },
    ],
    others: [],
    scenarios: [
      { label: said("Without NGO", "Uden NGO"), outcome: { kind: "at-least", low: 5500 } },
      { label: said("By another method", "Med en anden metode"), outcome: { kind: "times", factor: 0.67 } },
      { label: said("With a prior", "Med en prior"), outcome: { kind: "waiting" } },
    ],
    changes: {
      movers: [{ label: said("Without Police", "Uden politiet"), factor: 2.4 }],
      envelope: { scenarios: 4, low: 0.67, high: 2.4 },
      tipping: [said("It fails at 2.", "Det holder ikke ved 2.")],
    },
    sources: ["Nobody (2022)"],
    ...wanted,
  };
}
