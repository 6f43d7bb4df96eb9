import { describe, expect, test } from "vitest";
import { figuresInWords } from "../../src/figures/in-words.ts";
import { languages } from "../../src/model/language.ts";
import { allPending, choices, grid, oneDial, oneEntry, threeDials } from "./scenario-examples.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("the scenario forest", () => {
  const { caption, table } = figuresInWords["scenario-forest"];

  test("says how far the scenarios reach beside the interval of the base, and what is missing", () => {
    expect(caption(choices, "en")).toContain(
      "The estimates of 6 scenarios reach from 12,000 to 53,000 people in all, and the 95% interval of the base " +
        "from 11,000 to 56,000; 2,744 were seen. One scenario gives no estimate. One scenario is still to be computed.",
    );
    expect(plain(caption(choices, "da"))).toContain("udgangspunktets 95 %-interval fra 11.000 til 56.000");
  });

  test("tells no number where nothing is computed yet", () => {
    expect(caption(allPending, "en")).toContain(
      "No scenario has an estimate to compare with the base; 2,744 were seen. 9 scenarios are still to be computed.",
    );
  });

  test("lists the base first and every scenario as written, those without estimate among them", () => {
    const { rows } = table(choices, "en");
    expect(rows.map(([label]) => label)).toEqual(["best (base)", ...choices.rows.map(({ label }) => label.en)]);
    expect(rows[3]?.slice(0, 3)).toEqual(["without GO", "none", "no estimate"]);
    expect(rows.at(-1)?.[2]).toBe("not yet");
  });
});

describe("the tornado", () => {
  const { caption, table } = figuresInWords.tornado;

  test("puts the choice first that moves the answer most, either way, as a multiple of the base", () => {
    const { rows } = table(choices, "en");
    expect(rows.map(([label]) => label)).toEqual([
      "without LA … without NG",
      "chosen by AIC",
      "20% of the links missed … 10% of the links missed",
      "Chao's lower bound",
      "LA and GO as one list",
    ]);
    expect(rows[0]?.slice(1)).toEqual(["21,040", "52,600", "0.83", "2.1"]);
    expect(caption(choices, "en")).toMatch(
      /^“without LA … without NG” moves the answer most: between 0.83 and 2.1 times the estimate of the base/,
    );
  });

  test("compares the scenarios themselves where there is one entry", () => {
    expect(table(oneEntry, "da").rows.map(([label]) => label)).toEqual(["uden NG", "uden LA"]);
  });

  test("draws twenty at most and says how many more there are", () => {
    expect(caption(grid(40), "en")).toContain("The 20 that move it most are drawn; 19 more are in the table.");
    expect(table(grid(40), "en").rows).toHaveLength(39);
  });
});

describe("the dial", () => {
  const { caption, table } = figuresInWords.dial;

  test("states every tipping point in words", () => {
    expect(caption(oneDial, "en")).toContain(
      "The conclusion “more than 10,000 people in all” fails if the odds ratio between LA and PFNCA is below 0.23.",
    );
    expect(caption(oneDial, "da")).toContain(
      "Konklusionen »under 60.000 personer i alt« holder ikke, hvis oddsratioen mellem LA og PFNCA er over 3,2.",
    );
  });

  test("says how far the estimate moves where nobody has drawn a conclusion", () => {
    expect(caption(threeDials, "en")).toContain(
      "Where the interaction of all lists lies between 0.1 and 10, the estimate lies between 5,000 and 230,000 people in all; 2,744 were seen.",
    );
    expect(caption(choices, "en")).toBe("None of the scenarios turns an odds ratio, and so there is no dial to draw.");
  });

  test("has each of its points in the table", () => {
    expect(table(oneDial, "en").rows).toHaveLength(11);
    expect(table(threeDials, "da").rows.at(-1)).toEqual([
      "non-governmental-organisations og government",
      "10",
      "47.771",
      "intet",
      "intet",
    ]);
  });
});

describe("the specification curve", () => {
  const { caption, table } = figuresInWords["specification-curve"];

  test("states the envelope and the middle half of all estimates, the base among them, lower bounds aside", () => {
    expect(caption(choices, "en")).toContain(
      "7 estimates, the base among them, reach from 12,000 to 53,000 people in all, the middle half from 18,000 to 25,000; 2,744 were seen.",
    );
    expect(caption(choices, "en")).toContain("triangle: lower bound");
  });

  test.for(languages)("sorts by size in the table, those without estimate last, in %s", (language) => {
    const totals = table(choices, language).rows.map(([, , total = ""]) => Number(total.replace(/[.,]/g, "")));
    const numbers = totals.filter((total) => !Number.isNaN(total));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(totals.slice(-2)).toEqual([Number.NaN, Number.NaN]);
  });
});
