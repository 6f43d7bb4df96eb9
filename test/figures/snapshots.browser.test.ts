import { describe, expect, test } from "vitest";
import type { Language } from "../../src/model/language.ts";
import { drawBars, drawForest, drawPairs, drawUpset, snapshot, widths } from "./drawing.ts";
import { type Drawing, drawings } from "./drawings.ts";
import {
  artificialOverlaps,
  eightLists,
  extremeRange,
  longDanishLabels,
  oneEstimate,
  ukEstimates,
  ukOverlaps,
  withoutInterval,
} from "./examples.ts";

import { formsBySex, policeDistricts, yearsByStep } from "./tidy-examples.ts";

type Situation = readonly [
  name: string,
  language: Language,
  width: keyof typeof widths,
  drawing: () => Promise<Element>,
];

const forest = (name: string, input: typeof ukEstimates, language: Language, width: keyof typeof widths): Situation => [
  `forest-${name}`,
  language,
  width,
  () => drawForest(input, language, widths[width]),
];

const upset = (name: string, input: typeof ukOverlaps, language: Language, width: keyof typeof widths): Situation => [
  `upset-${name}`,
  language,
  width,
  () => drawUpset(input, language, widths[width]),
];

const pairs = (name: string, input: typeof ukOverlaps, language: Language, width: keyof typeof widths): Situation => [
  `pairs-${name}`,
  language,
  width,
  () => drawPairs(input, language, widths[width]),
];

const bars = (name: string, input: typeof formsBySex, language: Language, width: keyof typeof widths): Situation => [
  `bars-${name}`,
  language,
  width,
  () => drawBars(input, language, widths[width]),
];

describe("a figure looks as it did when somebody last looked at it", () => {
  test.for([
    forest("two-estimates", ukEstimates, "en", "wide"),
    forest("two-estimates", ukEstimates, "da", "wide"),
    forest("two-estimates", ukEstimates, "en", "narrow"),
    forest("one-estimate", oneEstimate, "da", "narrow"),
    forest("long-labels", longDanishLabels, "da", "wide"),
    forest("long-labels", longDanishLabels, "da", "narrow"),
    forest("without-interval", withoutInterval, "en", "wide"),
    forest("without-interval", withoutInterval, "da", "narrow"),
    forest("extreme-range", extremeRange, "da", "wide"),
    forest("extreme-range", extremeRange, "en", "narrow"),
    upset("five-lists", ukOverlaps, "en", "wide"),
    upset("five-lists", ukOverlaps, "da", "wide"),
    upset("five-lists", ukOverlaps, "da", "narrow"),
    upset("three-lists", artificialOverlaps, "en", "wide"),
    upset("three-lists", artificialOverlaps, "da", "narrow"),
    upset("eight-lists", eightLists, "en", "wide"),
    upset("eight-lists", eightLists, "en", "narrow"),
    pairs("five-lists", ukOverlaps, "en", "wide"),
    pairs("five-lists", ukOverlaps, "da", "wide"),
    pairs("five-lists", ukOverlaps, "da", "narrow"),
    pairs("three-lists", artificialOverlaps, "en", "wide"),
    pairs("three-lists", artificialOverlaps, "da", "narrow"),
    bars("districts", policeDistricts, "da", "wide"),
    bars("districts", policeDistricts, "en", "narrow"),
    bars("groups", formsBySex, "da", "wide"),
    bars("groups", formsBySex, "da", "narrow"),
    bars("years", yearsByStep, "en", "wide"),
  ])("%s, %s, %s", async ([name, language, width, drawing]) => {
    await expect(snapshot(await drawing())).toMatchFileSnapshot(`snapshots/${name}-${language}-${width}.svg`);
  });
});

describe("a figure of scenarios, plans, known lists or one estimate looks as it did when somebody last looked at it", () => {
  const situations = Object.entries(drawings).flatMap(
    ([name, drawing]): [string, Language, keyof typeof widths, Drawing][] => [
      [name, "en", "wide", drawing],
      [name, "da", "narrow", drawing],
    ],
  );
  test.for(situations)("%s, %s, %s", async ([name, language, width, drawing]) => {
    const image = await drawing(language, widths[width]);
    await expect(snapshot(image)).toMatchFileSnapshot(`snapshots/${name}-${language}-${width}.svg`);
  });
});
