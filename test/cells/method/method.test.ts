import { describe, expect, test } from "vitest";
import { helpOfFields } from "../../../src/cells/field-help.ts";
import { methodTable } from "../../../src/cells/method/view.tsx";
import { methods } from "../../../src/estimators/index.ts";
import { catalogues } from "../../../src/locale/catalogues.ts";
import { referenceText } from "../../../src/locale/citation.ts";
import { languages } from "../../../src/model/language.ts";

const methodNames = Object.keys(methods) as (keyof typeof methods)[];

describe.each(languages)("the description of a method in %s", (language) => {
  test.each(methodNames)("has a row for each option of %s, in the words of its form", (name) => {
    const say = catalogues[language].methods[name];
    const help = helpOfFields(methods[name].fields, say.fields, language);
    const { rows } = methodTable(methods[name], say, language);
    expect(rows.map(([key]) => key)).toEqual(help.map(({ key }) => key));
    for (const [index, row] of rows.entries()) {
      expect(row).toHaveLength(4);
      expect(row[1]).toContain(help[index]?.help);
    }
  });
});

test("says what must be written, what may be, and what holds otherwise", () => {
  const { rows } = methodTable(methods["assumed-dependence"], catalogues.en.methods["assumed-dependence"], "en");
  const row = (key: string) => rows.find(([name]) => name === key);
  expect(row("between")?.slice(2)).toEqual(["Exactly 2.", "must be written"]);
  expect(row("interval")?.slice(2)).toEqual(["–", "–"]);
  expect(row("interval.replicates")?.slice(2)).toEqual(["A whole number from 100 to 20,000.", "1,000"]);
  expect(row("interval.kind")?.[2]).toContain("bca: BCa bootstrap");
});

test("a reference has its authors, year, title, place and address", () => {
  const [source] = methods.heterogeneity.sources;
  expect(source && referenceText(source, "en")).toBe(
    "Baillargeon, S. and Rivest, L.-P. (2007). Rcapture: loglinear models for capture-recapture in R. Journal of Statistical Software 19(5), 1–31. https://doi.org/10.18637/jss.v019.i05",
  );
});
