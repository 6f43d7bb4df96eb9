import { describe, expect, test } from "vitest";
import { figuresInWords } from "../../src/figures/in-words.ts";
import { formatCount } from "../../src/locale/numbers.ts";
import { languages } from "../../src/model/language.ts";
import { estimate, extremeRange, longDanishLabels, oneEstimate, ukEstimates, withoutInterval } from "./examples.ts";

const { caption, table } = figuresInWords.forest;
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("the caption of a forest plot", () => {
  test("gives the range of one estimate and the people seen, and how to read the figure", () => {
    expect(caption(oneEstimate, "en")).toBe(
      "Best: between 11,000 and 56,000 people in all (95% interval); 2,744 were seen. " +
        "Thin line: 95% interval; thick bar: 80% interval; dot: estimate; dashed line: people seen.",
    );
    expect(plain(caption(oneEstimate, "da"))).toBe(
      "Best: mellem 11.000 og 56.000 personer i alt (95 %-interval); 2.744 er kendt. " +
        "Tynd linje: 95 %-interval; tyk bjælke: 80 %-interval; prik: skøn; stiplet linje: kendte personer.",
    );
  });

  test("gives the range of several estimates together", () => {
    expect(caption(ukEstimates, "en")).toContain(
      "The 95% intervals of 2 estimates together reach from 11,000 to 56,000 people in all; 2,744 were seen.",
    );
    expect(plain(caption(ukEstimates, "da"))).toContain(
      "95 %-intervallerne for 2 skøn rækker tilsammen fra 11.000 til 56.000 personer i alt; 2.744 er kendt.",
    );
  });

  test("counts the estimates without an interval and explains the hollow dot", () => {
    expect(caption(withoutInterval, "en")).toContain("2 more have no interval.");
    expect(caption(longDanishLabels, "da")).toContain("Ét skøn mere har intet interval.");
    expect(caption(withoutInterval, "en")).toContain("hollow dot: estimate without an interval");
    expect(caption(ukEstimates, "en")).not.toContain("hollow");
  });

  test("tells no estimated number where there is no interval at all", () => {
    const input = { rows: [{ label: "best", estimate: estimate(73, 4100) }], observed: 73 };
    expect(caption(input, "en")).toBe(
      "The estimate has no interval, and so no number is given; 73 were seen. " +
        "Hollow dot: estimate without an interval; dashed line: people seen.",
    );
    expect(caption(input, "da")).toContain("derfor gives der intet tal; 73 er kendt.");
  });

  test("never tells of fewer people than were seen", () => {
    const input = { rows: [{ label: "best", estimate: estimate(2744, 2800, { 95: [2744, 2790] }) }], observed: 2744 };
    expect(caption(input, "en")).toContain("between 2,744 and 2,800 people in all");
  });

  test("rounds small numbers outwards to whole people", () => {
    const input = { rows: [{ label: "best", estimate: estimate(40, 60, { 95: [47.9, 81.2] }) }], observed: 40 };
    expect(caption(input, "en")).toContain("between 47 and 82 people in all");
  });

  test("names every level, and no common one where the widest differ", () => {
    expect(caption(extremeRange, "en")).toContain("thick bar: 80% and 50% intervals");
    expect(plain(caption(extremeRange, "da"))).toContain("tyk bjælke: 80 %- og 50 %-interval");
    const input = {
      rows: [
        { label: "a", estimate: estimate(73, 200, { 95: [100, 400] }) },
        { label: "b", estimate: estimate(73, 200, { 80: [90, 300] }) },
      ],
      observed: 73,
    };
    expect(caption(input, "en")).toContain("The intervals of 2 estimates together reach from 90 to 400 people");
  });
});

describe("the table of a forest plot", () => {
  test("has the people seen, the total and both ends of each interval, to the person", () => {
    expect(table(ukEstimates, "da")).toEqual({
      columns: [
        { name: "Skøn", align: "start" },
        { name: "Kendte", align: "end" },
        { name: "I alt", align: "end" },
        ...["95\u00a0% fra", "95\u00a0% til", "80\u00a0% fra", "80\u00a0% til"].map((name) => ({ name, align: "end" })),
      ],
      rows: [
        ["best model by BIC", "2.744", "25.311", "11.227", "55.831", "12.702", "40.255"],
        ["independent lists", "2.744", "13.444", "12.403", "14.611", "12.734", "14.169"],
      ],
    });
  });

  test.for(languages)("has every end of every interval of every row, in %s", (language) => {
    for (const input of [ukEstimates, longDanishLabels, withoutInterval, extremeRange]) {
      const { columns, rows } = table(input, language);
      input.rows.forEach(({ label, estimate: { intervals } }, index) => {
        expect(rows[index]).toHaveLength(columns.length);
        expect(rows[index]?.[0]).toBe(label);
        for (const { low, high } of intervals) {
          expect(rows[index]).toContain(formatCount(low, language));
          expect(rows[index]).toContain(formatCount(high, language));
        }
      });
    }
  });

  test("says in words that there is no interval", () => {
    expect(table(withoutInterval, "en").rows[1]).toEqual([
      "independent lists",
      "2,744",
      "13,444",
      ...Array(4).fill("none"),
    ]);
  });
});

describe("a lower bound", () => {
  const bound = { ...estimate(2744, 25_311, { 95: [11_226.98, 55_830.67] }), claim: "lower-bound" } as const;

  test("is told as at least its low end, rounded down, and never as a range", () => {
    const input = { rows: [{ label: "chao", estimate: bound }], observed: 2744 };
    expect(caption(input, "en")).toContain("Chao: at least 11,000 people in all");
    expect(caption(input, "en")).not.toContain("between");
    expect(caption(input, "da")).toContain("Chao: mindst 11.000 personer i alt");
  });

  test("beside estimates does not widen the range that they reach", () => {
    const wide = { ...bound, intervals: bound.intervals.map((interval) => ({ ...interval, high: 9_000_000 })) };
    const rows = [...ukEstimates.rows, { label: "chao", estimate: wide }];
    const told = caption({ rows, observed: 2744 }, "en");
    expect(told).toContain("from 11,000 to 56,000");
    expect(told).toContain("triangle: lower bound");
  });
});
