import { describe, expect, test } from "vitest";
import { tippingSentence } from "../../src/locale/tipping-sentence.ts";
import type { Dial, TippingPoint } from "../../src/model/scenario-results.ts";

const point: TippingPoint = {
  conclusion: { side: "below", people: 1000 },
  holdsAtBase: true,
  at: 0.4013,
  failsWhen: "below",
};
const dial: Dial = {
  between: ["PF", "NG"],
  points: [0.25, 4].map((oddsRatio) => ({ oddsRatio, total: 900, low: null, high: null })),
  base: 1,
  ownRange: null,
  tippingPoints: [point],
};
const listNames = { PF: { en: "police", da: "politi" }, NG: { en: "NGOs", da: "NGO'er" } };

describe("a tipping point in words", () => {
  test("names the conclusion, the lists in full and the odds ratio to two figures", () => {
    expect(tippingSentence(dial, point, "en", listNames)).toBe(
      "The conclusion “fewer than 1,000 people in all” fails if the odds ratio between police and NGOs is below 0.4.",
    );
    expect(tippingSentence(dial, point, "da", listNames)).toBe(
      "Konklusionen »under 1.000 personer i alt« holder ikke, hvis oddsratioen mellem politi og NGO'er er under 0,4.",
    );
  });

  test("says what it would take where the conclusion fails at the base", () => {
    expect(
      tippingSentence({ ...dial, between: null }, { ...point, holdsAtBase: false, failsWhen: "above" }, "en"),
    ).toBe(
      "The conclusion “fewer than 1,000 people in all” fails already at the base; it would hold only if the interaction of all lists were below 0.4.",
    );
  });

  test("gives the range of the dial where nothing turns over", () => {
    expect(tippingSentence(dial, { ...point, at: null }, "en")).toContain(
      "holds wherever the odds ratio between PF and NG lies between 0.25 and 4.",
    );
    expect(tippingSentence(dial, { ...point, at: null, holdsAtBase: false }, "da")).toContain(
      "holder ikke, når oddsratioen mellem PF og NG ligger mellem 0,25 og 4.",
    );
  });
});
