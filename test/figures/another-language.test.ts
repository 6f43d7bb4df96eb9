import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { figureIds, type InputOf } from "../../src/figures/index.ts";
import { printTerm } from "../../src/model/model-notation.ts";
import { alsoInAnother, another } from "../locale/pseudo-language/language.ts";
import { remaining, shownTexts } from "../locale/pseudo-language/remaining-words.ts";
import { widths } from "./drawing.ts";
import { drawn, situations } from "./drawings.ts";
import * as examples from "./examples.ts";
import { formsBySex, policeDistricts, yearsByStep } from "./tidy-examples.ts";

const all = {
  ...situations,
  forest: drawn("forest", examples.ukEstimates),
  "forest-without-interval": drawn("forest", examples.withoutInterval),
  "forest-extreme": drawn("forest", examples.extremeRange),
  upset: drawn("upset", examples.ukOverlaps),
  "upset-eight": drawn("upset", examples.eightLists),
  pairs: drawn("pairs", examples.ukOverlaps),
  "pairs-only": drawn("pairs", examples.onlyPair),
  bars: drawn("bars", policeDistricts),
  "bars-groups": drawn("bars", formsBySex),
  "bars-years": drawn("bars", yearsByStep),
};

test("every figure is there", () => {
  for (const id of figureIds) expect(Object.keys(all)).toContain(id);
});

/** In the notation of models each list has a sign, and years are written as everywhere. */
const signs = examples.ukOverlaps.table.lists.map((list, index) => `${printTerm(1 << index)} ${list}`);
const years = yearsByStep.rows.map(({ category }) => category);

/** What lists, estimates, models and columns are called. */
const isName = /^(name|label|list|lists|between|model|column|value|history)$/;
function namesIn(input: unknown, isNamed = false): readonly string[] {
  if (typeof input === "string") return isNamed ? [input] : [];
  if (Array.isArray(input)) return input.flatMap((each) => namesIn(each, isNamed));
  if (typeof input !== "object" || input === null || ArrayBuffer.isView(input)) return [];
  return Object.entries(input).flatMap(([key, each]) => namesIn(each, isName.test(key)));
}

test.each(Object.entries(all))("the figure %s says nothing in English, in any width", async (_, { id, input }) => {
  const { draw, caption, table } = drawn(id, alsoInAnother(input) as InputOf<typeof id>);
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const told = [caption(another), ...table(another).columns.map(({ name }) => name), ...table(another).rows.flat()];
  const shown = told.map((text) => ({ where: "words", text }));
  for (const width of Object.values(widths)) {
    shown.push(...shownTexts(await draw({ language: another, width, document })));
  }
  expect(remaining(shown, { within: [...signs, ...years, ...namesIn(input)] })).toEqual([]);
});
