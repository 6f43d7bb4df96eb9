import { describe, expect, test } from "vitest";
import { tableChecks } from "../../src/checks/index.ts";
import { checkWords } from "../../src/locale/check-words.ts";
import type { TableCheck } from "../../src/model/check.ts";
import { languages } from "../../src/model/language.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { datasetOf } from "./dataset-of.ts";

describe.for(Object.entries<TableCheck>(tableChecks))("the check %s", ([name, check]) => {
  test("says in two sentences what it looks at and what to make of it, in every language", () => {
    for (const language of languages) {
      expect(checkWords(name, language)?.name).not.toBe("");
      expect(checkWords(name, language)?.about.split(/[.] (?=\p{Lu})/u)).toHaveLength(2);
    }
  });

  test("names each of its tables and each of their columns, in every language", () => {
    for (const table of check.run(datasetOf(goldenTable("UKdat")), defaultThresholds).tables) {
      for (const language of languages) {
        const say = checkWords(name, language)?.tables?.[table.name];
        expect(say?.title).toEqual(expect.any(String));
        expect(Object.keys(say?.columns ?? {})).toEqual(table.columns.map(({ name }) => name));
      }
    }
  });
});
