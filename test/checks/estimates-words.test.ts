import { describe, expect, test } from "vitest";
import { estimatesChecks } from "../../src/checks/index.ts";
import { checkWords } from "../../src/locale/check-words.ts";
import type { EstimatesCheck } from "../../src/model/check.ts";
import { languages } from "../../src/model/language.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { estimateOf, resultsOf } from "./estimates-of.ts";

const table = goldenTable("Korea");
const withInterval = estimateOf(table, "best-model", { interval: { replicates: 100 } });
const knownLists = [{ list: "b", size: 77, observed: 72, estimate: withInterval.estimate }];
const results = resultsOf(table, [withInterval], knownLists);

describe.for(Object.entries<EstimatesCheck>(estimatesChecks))("the check %s", ([name, check]) => {
  test("says in two sentences what it looks at and what to make of it, in every language", () => {
    for (const language of languages) {
      expect(checkWords(name, language)?.name).not.toBe("");
      expect(checkWords(name, language)?.about.split(/[.] (?=\p{Lu})/u)).toHaveLength(2);
    }
  });

  test("names each of its tables and each of their columns, in every language", () => {
    const { tables } = check.run(results, defaultThresholds);
    for (const language of languages) {
      const said = checkWords(name, language)?.tables ?? {};
      expect(tables.map(({ name }) => name)).toEqual(Object.keys(said));
      for (const { name, columns } of tables) {
        expect(Object.keys(said[name]?.columns ?? {})).toEqual(columns.map((column) => column.name));
      }
    }
  });

  test("finds nothing where nothing has been estimated", () => {
    expect(check.run(resultsOf(table, []), defaultThresholds)).toEqual({ tables: [], concerns: [] });
  });
});
