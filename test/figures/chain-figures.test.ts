import { describe, expect, test } from "vitest";
import { figuresInWords } from "../../src/figures/in-words.ts";
import { rankLevels } from "../../src/figures/ranks/index.ts";
import { stretchLength, thinnedChain } from "../../src/figures/trace/index.ts";
import { agreeing, oneApart, twentyChains, twoShort, wandering } from "./chain-examples.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("figures of chains", () => {
  test.for([figuresInWords.trace, figuresInWords.ranks])(
    "say first that chains agree, or which of them does not",
    ({ caption }) => {
      expect(caption(agreeing, "en")).toMatch(
        /^The four chains agree: R-hat 1\.00\d, and their medians are all about 15,000 people in all; 2,744 were seen\. /,
      );
      expect(caption(agreeing, "da")).toMatch(/^De fire kæder er enige: R-hat er 1,00\d, og deres medianer er alle/);
      expect(caption(oneApart, "en")).toMatch(
        /^Chain 3 of 4 stays apart from the others: the medians of single chains go from 15,000 to 52,000 people in all/,
      );
      expect(caption(oneApart, "da")).toMatch(/^Kæde 3 af 4 bliver for sig selv: De enkelte kæders medianer går fra/);
      expect(caption(wandering, "en")).toMatch(
        /^The four chains do not agree: R-hat 1\.\d\d, and at most 1\.05 is wanted; .* none of these numbers can be relied on\./,
      );
    },
  );
});

describe("the trace", () => {
  const { caption, table } = figuresInWords.trace;

  test("says how it was thinned, where it was", () => {
    expect(caption(agreeing, "en")).toContain(
      "its 2,000 draws in order, of every 10 in a row the lowest and the highest;",
    );
    expect(caption(twoShort, "en")).toContain("its 300 draws in order;");
  });

  test("leaves out no excursion, and draws in order", () => {
    const chain = Float64Array.from({ length: 5000 }, (_, place) => 100 + (place % 7));
    chain[1234] = 9_000;
    chain[4321] = Number.POSITIVE_INFINITY;
    const thinned = thinnedChain(chain);
    expect(thinned.length).toBeLessThanOrEqual(400);
    expect(thinned).toContainEqual({ place: 1235, total: 9_000 });
    expect(thinned.every(({ total }) => Number.isFinite(total))).toBe(true);
    expect(thinned.map(({ place }) => place)).toEqual(thinned.map(({ place }) => place).toSorted((a, b) => a - b));
  });

  test("draws every draw of a short chain", () => {
    expect(stretchLength(400)).toBe(1);
    expect(thinnedChain(Float64Array.of(3, 1, 2))).toEqual([
      { place: 1, total: 3 },
      { place: 2, total: 1 },
      { place: 3, total: 2 },
    ]);
  });

  test("has in its table each chain and both of its halves", () => {
    const { rows, columns } = table(oneApart, "en");
    expect(rows.map((row) => row.at(-1))).toEqual(["no", "no", "yes", "no"]);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
    expect(rows[2]?.slice(0, 3)).toEqual(["3", "2,000", "52,212"]);
  });
});

describe("the figure of ranks", () => {
  const { caption, table } = figuresInWords.ranks;

  test("counts the bars beyond the band, beside how many luck would put there", () => {
    const told = caption(oneApart, "en");
    expect(told).toMatch(/ \d\d of the 80 bars lie outside the band; luck alone would put up to about four there/);
    expect(told).toMatch(/the 2,000 draws of a chain are worth about 2\d0 independent ones\./);
    expect(plain(caption(agreeing, "da"))).toContain("Ingen af de 80 søjler ligger uden for båndet");
  });

  test("widens its band where draws resemble each other", () => {
    const { low, high, even, worth } = rankLevels(agreeing);
    expect(even).toBe(100);
    // Chains in which each draw keeps .8 of the one before are worth 2,000 (1 - .8) / (1 + .8) = 222 draws each.
    expect(worth).toBeGreaterThan(180);
    expect(worth).toBeLessThan(270);
    expect(high - low).toBeGreaterThan(2 * 1.96 * Math.sqrt(2000 * 0.05 * 0.95));
  });

  test("has a row for each twentieth of the ranks and a column for each chain", () => {
    const { rows, columns } = table(twentyChains, "en");
    expect(rows).toHaveLength(20);
    expect(columns).toHaveLength(1 + 20 + 2);
    expect(rows[0]?.[0]).toBe("0% – 5%");
    expect(rows[19]?.[0]).toBe("95% – 100%");
  });
});
