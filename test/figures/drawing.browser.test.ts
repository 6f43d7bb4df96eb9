import "@fontsource/ibm-plex-sans/400.css";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../src/model/language.ts";
import { drawBars, drawForest, drawPairs, drawUpset, widths } from "./drawing.ts";
import { drawings as moreDrawings } from "./drawings.ts";
import * as examples from "./examples.ts";
import { equalFigures, formsBySex, policeDistricts, yearsByStep } from "./tidy-examples.ts";

const { ukEstimates, longDanishLabels, withoutInterval, extremeRange, oneEstimate } = examples;
const { ukOverlaps, artificialOverlaps, eightLists, sixteenLists, onePersonOnOneList, onlyPair } = examples;

const drawings: Readonly<Record<string, (width: number) => Promise<Element>>> = {
  "two estimates": (width) => drawForest(ukEstimates, "en", width),
  "one estimate": (width) => drawForest(oneEstimate, "da", width),
  "long Danish labels": (width) => drawForest(longDanishLabels, "da", width),
  "estimates without interval": (width) => drawForest(withoutInterval, "da", width),
  "an extreme range": (width) => drawForest(extremeRange, "da", width),
  "five lists": (width) => drawUpset(ukOverlaps, "da", width),
  "three lists": (width) => drawUpset(artificialOverlaps, "en", width),
  "eight lists": (width) => drawUpset(eightLists, "en", width),
  "sixteen lists": (width) => drawUpset(sixteenLists, "da", width),
  "pairs of five lists": (width) => drawPairs(ukOverlaps, "en", width),
  "pairs of three lists": (width) => drawPairs(artificialOverlaps, "da", width),
  "pairs of sixteen lists": (width) => drawPairs(sixteenLists, "da", width),
  "the only pair": (width) => drawPairs(onlyPair, "en", width),
  "pairs of one person": (width) => drawPairs(onePersonOnOneList, "da", width),
  "bars of police districts": (width) => drawBars(policeDistricts, "da", width),
  "bars in three groups": (width) => drawBars(formsBySex, "da", width),
  "bars by year": (width) => drawBars(yearsByStep, "en", width),
  "equal bars": (width) => drawBars(equalFigures, "en", width),
  "one person on one list": (width) => drawUpset(onePersonOnOneList, "da", width),
  ...Object.fromEntries(
    Object.entries(moreDrawings).flatMap(([name, draw]) =>
      languages.map((language) => [`${name}, ${language}`, (width: number) => draw(language, width)]),
    ),
  ),
};

beforeAll(async () => {
  document.body.style.fontFamily = '"IBM Plex Sans"';
  await document.fonts.load('13px "IBM Plex Sans"');
});

afterEach(() => document.body.replaceChildren());

describe.for(Object.entries(drawings))("the figure of %s", ([, draw]) => {
  test.for([widths.wide, 560, 480, widths.narrow, 300])(
    "cuts nothing off and lets no texts collide at %i pixels",
    async (width) => {
      const image = await draw(width);
      document.body.append(image);
      const frame = image.getBoundingClientRect();
      const texts = Array.from(image.querySelectorAll("text"), (text) => ({
        said: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      expect(texts.length).toBeGreaterThan(1);
      const cutOff = texts.filter(
        ({ box }) =>
          box.left < frame.left - air ||
          box.right > frame.right + air ||
          box.top < frame.top - air ||
          box.bottom > frame.bottom + air,
      );
      expect(cutOff.map(({ said }) => said)).toEqual([]);
      const colliding = texts.flatMap((a, place) =>
        texts
          .slice(place + 1)
          .filter(({ box }) => touch(a.box, box))
          .map((b) => `${a.said} | ${b.said}`),
      );
      expect(colliding).toEqual([]);
    },
  );

  test("is an image with a name, and so are none of its parts", async () => {
    const image = await draw(widths.wide);
    expect(image.getAttribute("role")).toBe("img");
    expect(image.getAttribute("aria-label")).toMatch(/^\S.+: .+/);
    expect(image.querySelectorAll("[aria-label], [role]")).toHaveLength(0);
  });

  test("takes its colours from the page and needs no style attribute", async () => {
    const image = await draw(widths.wide);
    expect(image.querySelectorAll("[style]")).toHaveLength(0);
    expect(image.hasAttribute("style")).toBe(false);
    const paints = [image, ...image.querySelectorAll("[fill], [stroke]")].flatMap((element) => [
      element.getAttribute("fill"),
      element.getAttribute("stroke"),
    ]);
    expect(
      paints.filter(
        (paint) => paint !== null && !/^(none|currentColor|var\(--(accent|line|soft|paper)\))$/.test(paint),
      ),
    ).toEqual([]);
  });
});

describe("a forest plot", () => {
  test("marks the count seen with a dashed rule and writes it in the language", async () => {
    const image = await drawForest(ukEstimates, "da", widths.wide);
    expect(image.querySelectorAll("[stroke-dasharray] line")).toHaveLength(1);
    expect(image.textContent).toContain("2.744 kendte");
    expect(image.textContent).toContain("personer i alt →");
    expect(image.textContent).toContain("10.000");
  });

  test("draws an estimate without an interval hollow and says so beside it", async () => {
    const image = await drawForest(withoutInterval, "en", widths.wide);
    expect(Array.from(image.querySelectorAll("circle"), (dot) => dot.getAttribute("fill"))).toEqual([
      "var(--accent)",
      "var(--paper)",
      "var(--paper)",
    ]);
    expect(
      Array.from(image.querySelectorAll("text")).filter((text) => text.textContent === "no interval"),
    ).toHaveLength(2);
  });

  test("draws the widest level as a line and every other as a bar", async () => {
    const image = await drawForest(extremeRange, "en", widths.wide);
    expect(image.querySelectorAll('[stroke="var(--accent)"] > line')).toHaveLength(2);
    expect(image.querySelectorAll('[fill="var(--accent)"] > rect')).toHaveLength(2);
  });
});

describe("an UpSet plot", () => {
  test("has a bar with its count for each combination, twenty at most", async () => {
    const bars = async (input: typeof ukOverlaps) =>
      (await drawUpset(input, "en", widths.wide)).querySelectorAll('[fill="var(--accent)"] > rect').length;
    expect(await bars(ukOverlaps)).toBe(18);
    expect(await bars(eightLists)).toBe(20);
  });

  test("writes lists in full with their totals where there is room, and their short names where there is not", async () => {
    const wide = await drawUpset(ukOverlaps, "en", widths.wide);
    expect(wide.textContent).toContain("Local authorities (LA)");
    expect(wide.textContent).toContain("1,169");
    const narrow = await drawUpset(ukOverlaps, "en", widths.narrow);
    expect(narrow.textContent).not.toContain("Local authorities");
    expect(narrow.textContent).toContain("PFNCA · 1,169");
  });
});

describe("the figure of pairs", () => {
  const dots = (image: Element): number => image.querySelectorAll("circle").length;

  test("has a dot for each pair that shares somebody, and says so of every other", async () => {
    const image = await drawPairs(artificialOverlaps, "en", widths.wide);
    expect(dots(image)).toBe(1);
    expect(image.textContent?.match(/nobody on both/g)).toHaveLength(2);
    expect(dots(await drawPairs(onlyPair, "en", widths.wide))).toBe(1);
  });

  test("keeps the order of the lists", async () => {
    const { textContent } = await drawPairs(artificialOverlaps, "da", widths.wide);
    const places = ["A og B", "A og C", "B og C"].map((pair) => textContent?.indexOf(pair) ?? -1);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    expect(places).not.toContain(-1);
  });
});

/** Pixels that the box of a text has above and below its letters. */
const air = 2;

/** Whether two texts of a line or more, lying or upright, touch. */
function touch(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const along = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const upright = a.height > a.width && b.height > b.width;
  return upright ? across > 2 * air && along > 0.5 : across > 0.5 && along > 2 * air;
}
