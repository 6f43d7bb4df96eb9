import { describe, expect, test } from "vitest";
import { estimateSentence, toldInterval } from "../../src/locale/estimate-sentence.ts";
import type { Estimate, Interval } from "../../src/model/estimate.ts";
import type { Language } from "../../src/model/language.ts";
import { estimateExample, interval95 } from "./estimate-example.ts";

function said(observed: number, intervals: readonly Interval[], language: Language = "en"): string {
  const phrase = estimateSentence(estimateExample({ observed, total: 1e6, intervals }), language);
  return phrase.map((part) => (typeof part === "string" ? part : `**${part.strong}**`)).join("");
}

describe("an estimate in words", () => {
  test("gives a range of two significant figures, the people seen and what that means for each of them", () => {
    expect(said(2744, [interval95(10_976, 25_790)])).toBe(
      "About **11,000 to 26,000** people in all; 2,744 were seen. For each person seen, between **3 and 8.4** were not.",
    );
  });

  test("is Danish in Danish, numbers included", () => {
    expect(said(2744, [interval95(10_976, 25_790)], "da")).toBe(
      "Cirka **11.000 til 26.000** personer i alt; 2.744 er kendt. For hver kendt person er der mellem **3 og 8,4**, som ingen kender.",
    );
  });

  test("never tells the point estimate", () => {
    expect(said(2744, [interval95(10_976, 25_790)])).not.toContain("1,000,000");
    expect(said(2744, [])).not.toContain("1,000,000");
  });

  test("without an interval gives no number but the people seen", () => {
    expect(said(2744, [])).toBe("**There is no interval**, and so no number is given; 2,744 people were seen.");
  });

  test("never falls below the people seen by rounding", () => {
    expect(said(2744, [interval95(2744.3, 3310)])).toContain("**2,744 to 3,300**");
    expect(said(249, [interval95(248, 300)])).toContain("**249 to 300**");
  });

  test("keeps its ends apart where rounding would make them one", () => {
    expect(said(2744, [interval95(11_010.4, 11_020.2)])).toContain("**11,010 to 11,021**");
  });

  test("widens to whole people below a hundred", () => {
    expect(said(12, [interval95(41.6, 58.2)])).toContain("**41 to 59**");
  });

  test("counts for every hundred people where fewer than one is unseen for each", () => {
    expect(said(1000, [interval95(1012, 1204)])).toContain(
      "For every 100 people seen, between **1.2 and 20** were not.",
    );
  });

  test("says so when the interval holds nobody beyond those who were seen", () => {
    expect(said(30, [interval95(30, 30)])).toBe(
      "The interval reaches no further than the **30** people who were seen: the lists give no sign of anyone else.",
    );
  });

  test("does not abbreviate large numbers", () => {
    expect(said(5000, [interval95(104_000, 1_260_000)])).toContain("**100,000 to 1,300,000**");
  });
});

describe("an estimate that claims less than a number", () => {
  const words = (wanted: Partial<Estimate>, language: Language = "en") =>
    estimateSentence(estimateExample({ observed: 123, ...wanted }), language)
      .map((part) => (typeof part === "string" ? part : `**${part.strong}**`))
      .join("");

  test("gives no number where each pair of lists has its own", () => {
    expect(words({ total: null, intervals: [] })).toBe(
      "**No single number**: each pair of lists gives its own. Pairs that disagree show that lists depend on each other; 123 people were seen.",
    );
    expect(words({ total: null, intervals: [] }, "da")).toBe(
      "**Intet samlet tal**: Hvert par af lister giver sit eget. Par, der er uenige, viser, at lister hænger sammen; 123 personer er kendt.",
    );
  });

  test("tells the lower limit of a lower bound, rounded down, and nothing of its upper one", () => {
    const bound = { total: 480, claim: "lower-bound", intervals: [interval95(409.7, 583.2)] } as const;
    expect(words(bound)).toBe(
      "At least **400** people in all; 123 were seen. Only this lower limit is claimed: how many more there are, it does not say.",
    );
    expect(words(bound, "da")).toBe(
      "Mindst **400** personer i alt; 123 er kendt. Kun denne nedre grænse er påstanden: Hvor mange flere der er, siger den intet om.",
    );
  });

  test("never claims fewer than were seen", () => {
    expect(words({ claim: "lower-bound", intervals: [interval95(129.7, 154)] })).toContain("At least **123** people");
    expect(words({ observed: 12, claim: "lower-bound", intervals: [interval95(45.9, 60)] })).toContain("**45**");
  });
});

describe("the interval that is told", () => {
  const at = (level: number): Interval => ({ ...interval95(1, 2), level });

  test("is the one of 95 %, wherever it stands", () => {
    expect(toldInterval([at(0.8), at(0.95), at(0.99)])?.level).toBe(0.95);
  });

  test("is otherwise the widest", () => {
    expect(toldInterval([at(0.5), at(0.9), at(0.8)])?.level).toBe(0.9);
    expect(toldInterval([])).toBeNull();
  });
});
