import { describe, expect, test } from "vitest";
import { figuresInWords } from "../../src/figures/in-words.ts";
import { languages } from "../../src/model/language.ts";
import { estimate } from "./examples.ts";
import * as results from "./result-examples.ts";
import { withDraws, withSkewedDraws } from "./scenario-examples.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("the figure of the best models", () => {
  const { caption, table } = figuresInWords.models;

  test("says how far apart the near ties lie, and how many models are not drawn", () => {
    expect(caption(results.nearTies, "en")).toContain(
      "5 of 6,212 models fit almost equally well, at most 2 from the best by BIC; they give from 9,000 to 22,000 people in all; 2,744 were seen.",
    );
    expect(caption(results.nearTies, "en")).toContain("The 20 best are drawn; 40 more are in the table.");
    expect(caption(results.nearTies, "da")).toContain("5 af 6.212 modeller passer næsten lige godt");
  });

  test("says what the signs of its notation stand for", () => {
    expect(caption(results.clearlyBest, "en")).toContain("1 LA, 2 NG, 3 PFNCA, 4 GO and 5 GP");
  });

  test("tells no total where one model is clearly the best", () => {
    expect(caption(results.clearlyBest, "en")).toContain(
      "Of 6,212 models none comes within 2 of the best by BIC: the next is 6.3 away; 2,744 were seen.",
    );
    expect(caption(results.clearlyBest, "da")).not.toMatch(/25\.\d{3}/);
    expect(caption(results.onlyModel, "en")).toContain("Only one model could be compared by BIC");
  });

  test("speaks of hollow marks only where there are any", () => {
    expect(caption(results.nearTies, "en")).toContain("hollow diamond: further");
    expect(caption(results.onlyTies, "en")).not.toContain("hollow");
  });

  test("has every model in its table, marked as near or not", () => {
    const { rows } = table(results.nearTies, "en");
    expect(rows).toHaveLength(60);
    expect(rows[4]?.slice(2)).toEqual(["314.20", "1.80", rows[4]?.[4], "yes"]);
    expect(rows[5]?.at(-1)).toBe("no");
  });
});

describe("the figure of stabilisation", () => {
  const { caption, table } = figuresInWords.stabilisation;

  test("compares the interval of the fewest models with that of all, and says whether it has settled", () => {
    expect(caption(results.settled, "en")).toContain(
      "With the best model alone the 95% interval reaches from 15,000 to 21,000 people in all, with 100 models from 8,400 to 37,000; 2,744 were seen. At the end it hardly moves any more: it has settled.",
    );
    expect(plain(caption(results.unsettled, "da"))).toContain(
      "Det flytter sig stadig til sidst: Tag flere modeller med.",
    );
  });

  test("gives no number where there are no intervals", () => {
    const none = { ...results.settled, rows: results.settled.rows.map((row) => ({ ...row, intervals: [] })) };
    expect(caption(none, "en")).toBe(
      "There are no intervals to compare, and so no number is given; 2,744 were seen. Dashed line: people seen.",
    );
  });

  test("has a row for each step, with both ends at each level", () => {
    expect(table(results.unsettled, "en").rows).toEqual([
      ["1", "none", "none", "none", "none", "0"],
      ["2", "15,000", "21,000", "16,500", "19,000", "1,000"],
      ["3", ...(table(results.unsettled, "en").rows[2]?.slice(1) ?? [])],
    ]);
  });
});

describe("the figure of draws", () => {
  const { caption, table } = figuresInWords.draws;

  test("counts the resamples that failed and the draws that are infinite, which are not in the picture", () => {
    const told = caption({ label: "small", estimate: withSkewedDraws() }, "en");
    expect(told).toContain("12 of 514 resamples gave no estimate and are not shown.");
    expect(told).toContain("2 of 502 draws are infinite and are not shown.");
    expect(told).toContain("of the 500 draws");
  });

  test("gives the middle of the draws and the interval as ranges", () => {
    expect(caption({ label: "best", estimate: withDraws() }, "en")).toContain(
      "Nine in ten of the 999 draws lie between 11,000 and 66,000 people in all; the 95% interval reaches from 11,000 to 56,000; 2,744 were seen.",
    );
  });

  test("of a lower bound claims only the low end", () => {
    const bound = { ...withDraws(), claim: "lower-bound" } as const;
    expect(caption({ label: "chao", estimate: bound }, "da")).toContain(
      "Nitten ud af tyve af de 999 udtrækninger ligger over 11.000",
    );
    expect(caption({ label: "chao", estimate: bound }, "en")).not.toContain("interval");
  });

  test("says so where a method gives none", () => {
    const input = { label: "chao", estimate: estimate(73, 260) };
    expect(caption(input, "en")).toContain("This method gives no draws");
    expect(table(input, "en").rows).toEqual([]);
  });
});

describe("the figure of residuals", () => {
  const { caption, table } = figuresInWords.residuals;

  test("names the combinations that the model misses most", () => {
    expect(caption(results.ukIndependence, "en")).toContain(
      "On 10 of 25 combinations of lists the model [1,2,3,4,5] expects clearly more or fewer people than were seen: LA + NG (15 seen, 3.3 expected)",
    );
    expect(caption(results.eightListsFit, "da")).toContain("2 kombinationer er udeladt, fordi deres antal er skjult.");
  });

  test("says that a model fits where all lies within the band", () => {
    const near = { ...results.ukFit, rows: results.ukFit.rows.filter(({ residual }) => Math.abs(residual) <= 2) };
    expect(caption(near, "en")).toContain(
      "expects on each of 23 combinations of lists about as many people as were seen",
    );
  });

  test.for(languages)("lists the worst first, in %s", (language) => {
    const { rows } = table(results.ukIndependence, language);
    expect(rows[0]?.[0]).toBe("LA + NG");
    const sizes = rows.map((row) => Math.abs(Number((row[3] ?? "").replace(",", ".").replace("−", "-"))));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });
});

describe("the trajectory", () => {
  const { caption, table } = figuresInWords.trajectory;

  test("goes from the first interval to the last and warns of reading the number seen as more people", () => {
    expect(caption(results.listsAdded, "en")).toContain(
      "From “only LA and NG” to “all lists (best)” the 95% interval goes from 1,900–5,600 to 11,000–56,000 people in all, and the number seen from 640 to 2,744. One step has no estimate. Every list adds to the number seen; that alone does not mean that there are more people.",
    );
    expect(caption(results.yearByYear, "da")).toContain("mere opsøgende arbejde øger antallet af kendte");
  });

  test("gives no number where too few steps have an interval", () => {
    expect(caption(results.neverEstimated, "en")).toContain("Too few steps have an interval to compare");
  });

  test("has each step in its table, those without an estimate among them", () => {
    expect(table(results.listsAdded, "en").rows[1]).toEqual([
      "only LA, NG and GP",
      "950",
      "no estimate",
      "none",
      "none",
    ]);
    expect(table(results.neverEstimated, "da").rows[1]?.slice(0, 3)).toEqual(["mænd", "intet", "intet skøn"]);
  });
});

describe("the figure of rates", () => {
  const { caption, table } = figuresInWords.rates;

  test("tells of whose inhabitants the rates are, and for whom there are none", () => {
    expect(caption(results.ratesApart, "en")).toContain(
      "Per 100,000 inhabitants, between 0 (Bornholm) and 5.1 (Copenhagen) are known; the 95% intervals together reach from 2 to 48. Each rate is of the inhabitants of that stratum. No number of inhabitants is given for unknown.",
    );
    expect(caption(results.ratesTogether, "en")).toContain("All rates are of the same 5,840,000 inhabitants.");
    expect(caption(results.ratesTogether, "en")).toContain("1.3 are known (everywhere)");
  });

  test("claims no more than the low end of a lower bound", () => {
    expect(caption(results.oneRate, "en")).toContain(
      "1.2 are known (chao); the estimate is at least 3, and it is not said how much more.",
    );
  });

  test("has the people and the rates of every stratum", () => {
    expect(table(results.ratesApart, "en").rows[0]).toEqual([
      "North Jutland",
      "590,000",
      "4",
      "0.68",
      "5.3",
      "2",
      "16",
    ]);
    expect(table(results.ratesApart, "da").rows.at(-1)).toEqual([
      "ukendt",
      "intet",
      "6",
      "intet",
      "intet",
      "intet",
      "intet",
    ]);
  });
});
