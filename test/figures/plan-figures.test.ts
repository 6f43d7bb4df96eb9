import { describe, expect, test } from "vitest";
import { iconCounts } from "../../src/figures/icon-array/index.ts";
import { figuresInWords } from "../../src/figures/in-words.ts";
import { quantileDots, stackDots } from "../../src/figures/quantile-dots.ts";
import { estimate } from "./examples.ts";
import { knownLists, oneMiss, plans, simulatedPlans } from "./plan-examples.ts";
import { withDraws } from "./scenario-examples.ts";

describe("the figure of known lists", () => {
  const { caption, table } = figuresInWords.consistency;

  test("counts the lists that are covered, and says on which side the others are missed", () => {
    expect(caption(knownLists, "en")).toContain(
      "Estimated from the other lists, the 95% interval covers the true size of 2 of 4 lists; 1 is too low and 1 too high. 2 lists have none.",
    );
    expect(caption(oneMiss, "en")).toContain("2 of 3 lists; the miss is too low.");
    expect(caption(knownLists.slice(4), "da")).toContain("Ingen liste har et skøn med interval");
  });

  test("tells of each list whether it is covered", () => {
    expect(table(knownLists, "en").rows.map((row) => row.at(-1))).toEqual([
      ...["covered", "covered", "too low", "too high"],
      ...["none", "none"],
    ]);
    expect(table(knownLists, "en").rows[0]).toEqual(["LA", "94", "40", "112", "71", "240", "covered"]);
  });
});

describe("the figure of plans", () => {
  const { caption, table } = figuresInWords.design;

  test("compares the best plan with the present one", () => {
    expect(caption(plans, "en")).toContain(
      "As data are collected now, an estimate is expected to be off by about 38%; “10 years” would bring that down to 12%, more than any other plan would.",
    );
    expect(caption(simulatedPlans, "en")).toContain("no other plan does better.");
  });

  test("says of a plan that cannot be foreseen that there is no estimate", () => {
    expect(table(simulatedPlans, "en").rows[2]).toEqual([
      ...["one list only", "365", "73", "12.4"],
      ...["no estimate", "–", "100%", "–"],
    ]);
  });
});

describe("fifty dots", () => {
  const { caption } = figuresInWords.dots;

  test("are the middles of fifty equally likely parts of the draws", () => {
    const dots = quantileDots(Float64Array.from({ length: 101 }, (_, draw) => 100 - draw));
    expect(dots).toHaveLength(50);
    expect(dots[0]).toBeCloseTo(1, 10);
    expect(dots[49]).toBeCloseTo(99, 10);
  });

  test("are stacked no higher than there is room", () => {
    const { dots, diameter } = stackDots(
      Array.from({ length: 50 }, (_, dot) => 100 + dot),
      150,
    );
    expect(Math.max(...dots.map(({ place }) => place + 1)) * diameter).toBeLessThanOrEqual(150);
    expect(dots).toHaveLength(50);
  });

  test("tell chances as counts of the dots that are really beyond the rounded number", () => {
    expect(caption({ label: "best", estimate: withDraws() }, "en")).toContain(
      "In 41 of 50 equally likely cases there are more than 16,000 people in all, in 40 of 50 fewer than 39,000; 2,744 were seen.",
    );
  });

  test("give way to the interval where there are no draws, and to words where there is none either", () => {
    const told = estimate(2744, 25_311, { 95: [11_227, 55_831] });
    expect(caption({ label: "best", estimate: told }, "en")).toContain(
      "This method gives no draws to make dots of, only its 95% interval: between 11,000 and 56,000 people in all",
    );
    expect(caption({ label: "best", estimate: estimate(73, 4100) }, "da")).toContain("derfor gives der intet tal");
  });

  test("claim nothing but a lower bound of a method that gives no more", () => {
    const bound = { ...withDraws(), claim: "lower-bound" } as const;
    expect(caption({ label: "chao", estimate: bound }, "en")).toContain("at least 16,000 people in all");
    expect(caption({ label: "chao", estimate: bound }, "en")).not.toContain("fewer than");
  });
});

describe("the icons", () => {
  const { caption } = figuresInWords["icon-array"];

  test("stand for the unknown for each known person, rounded outwards", () => {
    expect(iconCounts({ observed: 2744, low: 11_227, high: 25_831 })).toMatchObject({ known: 1, sure: 3, possible: 6 });
    expect(caption({ observed: 2744, low: 11_227, high: 25_831 }, "en")).toContain(
      "For each known person there are between 3.1 and 8.4 unknown; 2,744 are known.",
    );
  });

  test("stand for ten or a hundred known people where fewer than one is unknown for each", () => {
    expect(iconCounts({ observed: 100, low: 110, high: 140 })).toMatchObject({ known: 10, sure: 1, possible: 3 });
    expect(iconCounts({ observed: 2744, low: 2790, high: 2951 })).toMatchObject({ known: 100, sure: 1, possible: 7 });
  });

  test("say how many more there are than there is room for", () => {
    const { sure, possible, more } = iconCounts({ observed: 100, low: 900, high: 31_000 });
    expect([sure, possible, more]).toEqual([8, 92, 209]);
  });

  test("leave the end open where only a lower bound is claimed, and are none where nobody is unknown", () => {
    const bound = { observed: 2744, low: 9_100, high: null };
    expect(iconCounts(bound)).toMatchObject({ sure: 2, possible: 0 });
    expect(caption(bound, "da")).toContain("mindst 2,3 ukendte, uden at det er sagt, hvor mange flere");
    expect(caption({ observed: 100, low: 100, high: 100 }, "en")).toBe(
      "Nothing suggests that there are more people than the 100 known. Full figures: known.",
    );
  });
});
