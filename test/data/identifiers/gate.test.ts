import { describe, expect, test } from "vitest";
import type { TextColumn } from "../../../src/data/identifiers/column-sample.ts";
import { gate, gateProblems } from "../../../src/data/identifiers/gate.ts";
import { identifierDetectors } from "../../../src/data/identifiers/index.ts";
import { problemSentence } from "../../../src/locale/problem-sentence.ts";
import { languages } from "../../../src/model/language.ts";
import { cleanFiles } from "../corpus/clean.ts";
import { columnsOf } from "../corpus/corpus-file.ts";
import { refusedNumbers } from "../corpus/refused-numbers.ts";
import { refusedWords } from "../corpus/refused-words.ts";

const refusedFiles = [...refusedNumbers, ...refusedWords];

/** The first finding of each column, as the corpus writes it. */
const strongest = (columns: readonly TextColumn[]) => {
  const { findings } = gate(columns);
  return findings
    .filter((one, place) => one.column !== findings[place - 1]?.column)
    .map(({ column, kind, rows }) => [column, kind, rows]);
};

describe("a file is refused that has", () => {
  test.each(refusedFiles)("$title", (file) => {
    expect(strongest(columnsOf(file))).toEqual(file.refused);
    expect(gate(columnsOf(file)).passes).toBe(false);
  });
});

describe("a file passes that has", () => {
  test.each(cleanFiles)("$title", (file) => expect(gate(columnsOf(file))).toEqual({ passes: true, findings: [] }));
});

test("the corpus shows what every detector is for", () => {
  const shown = new Set(refusedFiles.flatMap(({ refused }) => refused.map(([, kind]) => kind)));
  expect([...shown].sort()).toEqual(Object.keys(identifierDetectors).sort());
  expect(refusedFiles.length).toBeGreaterThanOrEqual(40);
  expect(cleanFiles.length).toBeGreaterThanOrEqual(15);
});

test.each(refusedFiles)("without its refused columns, the file with $title passes", (file) => {
  const refused = file.refused.map(([column]) => column);
  expect(gate(columnsOf(file).filter(({ column }) => !refused.includes(column))).passes).toBe(true);
});

describe("what is told of a refused file", () => {
  const problems = refusedFiles.map((file) => ({ file, problems: gateProblems(gate(columnsOf(file))) }));

  test("is one problem for each refused column", () => {
    for (const one of problems) expect(one.problems).toHaveLength(one.file.refused.length);
  });

  test.each(languages)("holds no value of it in the language %s", (language) => {
    for (const { file, problems: told } of problems) {
      const sentences = told.map((problem) => problemSentence(problem, language)).join(" ");
      const values = columnsOf(file)
        .filter(({ column }) => file.refused.some(([refused]) => refused === column))
        .flatMap(({ header, cells }) => [...cells, ...(cells.length === 0 ? [header] : [])])
        .filter((value) => value.length > 3 && !["maj", "marts", "navn"].includes(value));
      for (const value of values) expect(sentences).not.toContain(value);
    }
  });

  test("says where, how many, and what to do", () => {
    const [hyphens] = problems;
    expect(hyphens?.problems.map((problem) => problemSentence(problem, "en"))).toEqual([
      "Column 1 holds CPR numbers in 3 rows, and nothing in the file has been used. Leave the column out. " +
        "If it should link people across lists, put codes in its place that are made with a keyed method, such as HMAC.",
    ]);
  });

  test("refuses hashes in words of their own", () => {
    const md5 = refusedFiles.find(({ title }) => title.startsWith("MD5"));
    expect(gateProblems(gate(md5 ? columnsOf(md5) : []))).toEqual([{ code: "plain-hash-found", column: 1, rows: 4 }]);
  });
});

test("a column keeps its number when others are left out", () => {
  const columns = columnsOf({ title: "", text: "navn;liste;cpr\nBjørk;politi;070761-4285" });
  expect(strongest(columns.slice(1))).toEqual([[3, "cpr", 1]]);
});

// That it takes seconds and not hours is measured in test/bench/hostile-input.bench.ts.
test("a cell of twenty million characters is refused", () => {
  expect(strongest([{ column: 1, header: "x", cells: ["ﷺ".repeat(20_000_000)] }])).toEqual([[1, "free-text", 1]]);
});

test("codes numbered in a row pass, also where their numbers look like years", () => {
  const cells = Array.from({ length: 400 }, (_, index) => `K-${1800 + index}`);
  expect(gate([{ column: 1, header: "kode", cells }]).findings).toEqual([]);
});

test("under a header that says name, anything like a word is a name, digits or not", () => {
  const cells = ["Anna4 Testsen12", "Bo88 Prøvesen", "Cilla1 Eksempel"];
  expect(gate([{ column: 2, header: "navn", cells }]).findings).toMatchObject([{ kind: "name", column: 2, rows: 3 }]);
  expect(gate([{ column: 2, header: "navn", cells: ["0", "1", "x", "ja"] }]).findings).toEqual([]);
});
