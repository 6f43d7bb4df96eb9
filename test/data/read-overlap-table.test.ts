import { describe, expect, test } from "vitest";
import { readOverlapTable } from "../../src/data/read-overlap-table.ts";
import type { Problem } from "../../src/model/problem.ts";

const csv = (...rows: readonly string[]): string => `${rows.join("\n")}\n`;

function countsOf(text: string): number[] {
  const table = readOverlapTable(text);
  if (!table.ok) throw new Error(JSON.stringify(table.problem));
  return Array.from(table.value.table.counts);
}

function problemOf(text: string): Problem {
  const table = readOverlapTable(text);
  if (table.ok) throw new Error("the table was accepted");
  return table.problem;
}

const lists = (many: number): string => Array.from({ length: many }, (_, k) => `L${k + 1}`).join(",");

describe("an overlap table", () => {
  test("has the first list column as bit 0, the second as bit 1, and so on", () => {
    const table = readOverlapTable(csv("Police,NGO,Court,count", "1,0,0,5", "0,1,0,6", "0,0,1,7", "1,0,1,8"));
    expect(table).toEqual({
      ok: true,
      value: {
        table: { lists: ["Police", "NGO", "Court"], counts: Float64Array.of(0, 5, 6, 0, 7, 8, 0, 0) },
        strata: [],
      },
    });
  });

  test("may have its count in any column", () => {
    expect(countsOf(csv("A,count,B", "1,5,0", "0,6,1"))).toEqual([0, 5, 6, 0]);
    expect(countsOf(csv("count,A,B", "5,1,0", "6,0,1"))).toEqual([0, 5, 6, 0]);
  });

  test("adds up rows with the same history", () => {
    expect(countsOf(csv("A,B,count", "1,0,5", "0,1,6", "1,0,7", "1,0,0"))).toEqual([0, 12, 6, 0]);
  });

  test("may hold sixteen lists and a thousand thousand million people", () => {
    const counts = countsOf(csv(`${lists(16)},count`, `${"1,".repeat(16)}1000000000000`));
    expect(counts).toHaveLength(65_536);
    expect(counts[65_535]).toBe(1e12);
  });

  test("may come with a byte order mark, other line ends, blanks, quotes and empty lines", () => {
    const counts = [0, 5, 6, 0];
    expect(countsOf("\uFEFFA,B,count\r\n1,0,5\r\n0,1,6\r\n")).toEqual(counts);
    expect(countsOf("A,B,count\r1,0,5\r0,1,6")).toEqual(counts);
    expect(countsOf(" A , B , count \n 1, 0 ,5\n0,\t1, 6\n")).toEqual(counts);
    expect(countsOf('"A","B","count"\n"1","0","5"\n"0","1","6"')).toEqual(counts);
    expect(countsOf("A,B,count\n1,0,5\n\n0,1,6\n\n\n")).toEqual(counts);
  });

  test("keeps names with commas, quotes and letters of any script as written", () => {
    const table = readOverlapTable('"Red Cross, Århus","""Hope""",警察,count\n1,0,0,1\n');
    expect(table.ok && table.value.table.lists).toEqual(["Red Cross, Århus", '"Hope"', "警察"]);
  });
});

describe("the first row is refused", () => {
  test.each<[string, string, Problem]>([
    ["without a count column", csv("A,B,C", "1,0,0"), { code: "no-count-column" }],
    ["with a count column of another name", csv("A,B,Count", "1,0,3"), { code: "no-count-column" }],
    ["when a column has no name", csv("A,,count", "1,0,3"), { code: "unnamed-column", column: 2 }],
    ["when a name is blank", csv('A,B," ",count', "1,0,0,3"), { code: "unnamed-column", column: 3 }],
    ["when a list comes twice", csv("A,B,A,count", "1,0,0,3"), { code: "repeated-column", column: 3, name: "A" }],
    ["when names differ by blanks", csv("A, A,count", "1,0,3"), { code: "repeated-column", column: 2, name: "A" }],
    [
      "with two count columns",
      csv("A,B,count,count", "1,0,3,3"),
      { code: "repeated-column", column: 4, name: "count" },
    ],
    ["with one list", csv("A,count", "1,3"), { code: "too-few-lists", lists: 1, least: 2 }],
    ["with no list", csv("count", "3"), { code: "too-few-lists", lists: 0, least: 2 }],
    ["with seventeen lists", csv(`${lists(17)},count`), { code: "too-many-lists", lists: 17, most: 16 }],
    [
      "when a name is a key of all objects",
      csv("A,__proto__,count", "1,0,3"),
      { code: "unusable-column-name", column: 2 },
    ],
    ["when a name is a method of all objects", csv("constructor,B,count"), { code: "unusable-column-name", column: 1 }],
    ["when a name runs over two lines", csv('A,"B\nC",count', "1,0,3"), { code: "unusable-column-name", column: 2 }],
    ["when a name is very long", csv(`A,${"B".repeat(65)},count`), { code: "unusable-column-name", column: 2 }],
    ["with semicolons", csv("A;B;count", "1;0;3"), { code: "no-count-column" }],
  ])("%s", (_, text, problem) => expect(problemOf(text)).toEqual(problem));

  test("when it has a hundred thousand columns, without ado", () => {
    expect(problemOf(`${"A,".repeat(100_000)}count\n`)).toMatchObject({ code: "too-many-lists", most: 16 });
  });
});

describe("a list cell is refused, by row and column,", () => {
  test.each(["2", "", "01", "1.0", "+1", "-1", "1e0", "x", "yes", "TRUE", "０"])("when it is %j", (cell) => {
    expect(problemOf(csv("A,B,C,count", "1,0,0,3", `0,${cell},1,3`))).toEqual({
      code: "not-binary",
      row: 3,
      column: 2,
    });
  });
});

describe("a count is refused, by row and column,", () => {
  test.each(["", "-1", "+1", "1.5", "3.0", "1e3", "NA", "NaN", "Infinity", "0x10", "007", "1 000", "３"])(
    "when it is %j",
    (cell) =>
      expect(problemOf(csv("A,B,count", "1,0,3", `0,1,${cell}`))).toEqual({ code: "not-a-count", row: 3, column: 3 }),
  );

  test("when it is beyond a thousand thousand million, alone or with those above it", () => {
    const problem = { code: "count-too-large", column: 3, most: 1e12 };
    expect(problemOf(csv("A,B,count", "1,0,1000000000001"))).toEqual({ ...problem, row: 2 });
    expect(problemOf(csv("A,B,count", "1,0,600000000000", "0,1,600000000000"))).toEqual({ ...problem, row: 3 });
    expect(problemOf(csv("A,B,count", `1,0,${"9".repeat(400)}`))).toEqual({ ...problem, row: 2 });
  });
});

describe("a hidden count", () => {
  const hiddenIn = (...rows: readonly string[]) => {
    const table = readOverlapTable(csv("A,B,count", ...rows));
    if (!table.ok) throw new Error(JSON.stringify(table.problem));
    return table.value.table;
  };

  test.each<[string, number, number]>([
    ["1..4", 1, 4],
    ["1-4", 1, 4],
    ["0..4", 0, 4],
    ["<5", 1, 4],
    ["8..12", 8, 12],
    [" 1..4 ", 1, 4],
  ])("may be written %j", (cell, low, high) => {
    expect(hiddenIn("1,0,3", `0,1,${cell}`)).toEqual({
      lists: ["A", "B"],
      counts: Float64Array.of(0, 3, 0, 0),
      hidden: [{ history: 2, low, high }],
    });
  });

  test("whose bounds are equal is a count like any other", () => {
    expect(hiddenIn("1,0,3..3", "0,1,<2")).toEqual({ lists: ["A", "B"], counts: Float64Array.of(0, 3, 1, 0) });
  });

  test("adds its bounds to the other rows with the same history", () => {
    expect(hiddenIn("1,1,<5", "1,0,3", "0,1,2..3", "1,1,1..4", "0,1,10").hidden).toEqual([
      { history: 2, low: 12, high: 13 },
      { history: 3, low: 2, high: 8 },
    ]);
  });

  test.each([
    "4..1",
    "<1",
    "<0",
    "..4",
    "1..",
    "1...4",
    "1..4..9",
    "1.5..4",
    "-1..4",
    "1 - 4",
    "1–4",
    "<=5",
    ">5",
    "01..4",
  ])("is refused, by row and column, when it is %j", (cell) =>
    expect(problemOf(csv("A,B,count", "1,0,3", `0,1,${cell}`))).toEqual({ code: "not-a-count", row: 3, column: 3 }),
  );

  test("is refused when it could be almost anything", () => {
    expect(hiddenIn("1,0,3", "0,1,0..9999").hidden).toHaveLength(1);
    const problem = { code: "bounds-too-wide", row: 3, column: 3, most: 10_000 };
    expect(problemOf(csv("A,B,count", "1,0,3", "0,1,0..10000"))).toEqual(problem);
    const huge = { code: "count-too-large", row: 3, column: 3, most: 1e12 };
    expect(problemOf(csv("A,B,count", "1,0,3", `0,1,1..${"9".repeat(400)}`))).toEqual(huge);
  });
});

describe("a row is refused", () => {
  test("when it counts people on no list, even nobody", () => {
    expect(problemOf(csv("A,B,count", "1,0,3", "0,0,4"))).toEqual({ code: "all-zero-history", row: 3 });
    expect(problemOf(csv("A,B,count", "1,0,3", "0,0,0"))).toEqual({ code: "all-zero-history", row: 3 });
  });

  test.each<[string, string, number]>([
    ["too short", "1,0", 2],
    ["too long", "1,0,3,4", 4],
    ["too long by an empty cell", "1,0,3,", 4],
    ["too long by several cells", "1,0,3,,,7", 6],
    ["a single value", "1", 1],
    ["a number split by an unquoted comma", "1,0,1,000", 4],
  ])("when it is %s", (_, row, found) => {
    expect(problemOf(csv("A,B,count", "1,0,3", row))).toEqual({ code: "ragged-row", row: 3, expected: 3, found });
  });

  test("but commas and line ends inside quotes do not make it ragged, only wrong", () => {
    expect(problemOf(csv("A,B,count", '1,0,"1,000"'))).toEqual({ code: "not-a-count", row: 2, column: 3 });
    expect(problemOf(csv("A,B,count", '1,"0\n1",3', "1,0,3"))).toEqual({ code: "not-binary", row: 2, column: 2 });
  });

  test("when its quotes are never closed, or closed before the cell ends", () => {
    for (const row of ['0,1,"4', '"1"x,0,3']) {
      expect(problemOf(csv("A,B,count", "1,0,3", row))).toEqual({ code: "broken-quotes", row: 3 });
    }
  });

  test("and blank lines above it count as rows", () => {
    expect(problemOf(csv("A,B,count", "1,0,3", "", "", "2,0,4"))).toEqual({ code: "not-binary", row: 5, column: 1 });
  });
});

describe("a file is refused", () => {
  test.each(["", "\n", " \r\n ", "\uFEFF", "A,B,count", "A,B,count\n", "A,B,count\n\n\n"])(
    "as empty when it is %j",
    (text) => {
      expect(problemOf(text)).toEqual({ code: "empty-table" });
    },
  );

  test("when nobody was seen", () => {
    expect(problemOf(csv("A,B,count", "1,0,0", "0,1,0"))).toEqual({ code: "nobody-seen" });
  });

  test("when it has more than 200,000 rows", () => {
    expect(problemOf(`A,B,count\n${"1,0,1\n".repeat(200_001)}`)).toEqual({
      code: "table-too-large",
      rows: 200_001,
      most: 200_000,
    });
  });

  test("when it has more than twenty million characters", () => {
    expect(problemOf(" ".repeat(20_000_001))).toEqual({
      code: "file-too-large",
      characters: 20_000_001,
      most: 20_000_000,
    });
  });

  test("without ever repeating what stands in a cell", () => {
    const secret = "010190-1234";
    for (const row of [`1,0,${secret}`, `${secret},0,1`, `1,0,1,${secret}`, secret]) {
      expect(JSON.stringify(problemOf(csv("A,B,count", row)))).not.toContain(secret);
    }
  });
});

test("reading a hostile header leaves the prototype of objects as it was", () => {
  readOverlapTable(csv("__proto__,polluted,count", "1,0,3"));
  readOverlapTable(csv("A,B,count,__proto__", "1,0,3,1"));
  expect("polluted" in {}).toBe(false);
});
