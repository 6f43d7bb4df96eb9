import fc from "fast-check";
import { expect, test } from "vitest";
import { tabulateFiles } from "../../../src/data/intake/tabulate-files.ts";
import { textFile } from "./made-up-files.ts";

interface Seen {
  readonly person: number;
  readonly list: number;
}

const lists = ["politi", "ngo", "selv"];
const seen: fc.Arbitrary<Seen> = fc.record({ person: fc.nat(12), list: fc.nat(2) });

/** Every list has somebody, so that none goes missing from the files. */
const rows = fc
  .array(seen, { maxLength: 40 })
  .map((some) => [...some, ...lists.map((_, list) => ({ person: 20 + list, list }))]);

const shuffled = rows.chain((some) =>
  fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length })),
);

/** Sex and year belong to the person, so that no two rows disagree. */
const line = ({ person }: Seen): string => `K-${person};${2020 + (person % 2)};${person % 3 ? "kvinde" : "mand"}`;

const asFiles = (some: readonly Seen[]) =>
  lists.map((name, list) =>
    textFile(`${name}.csv`, "kode;år;køn", ...some.filter((one) => one.list === list).map(line)),
  );

const plan = {
  shape: "list-files",
  files: lists.map((list) => ({ list, roles: ["code", "year", "sex"] as const })),
} as const;

test("the order of rows does not matter", async () => {
  await fc.assert(
    fc.asyncProperty(shuffled, async ([some, others]) => {
      const report = await tabulateFiles(asFiles(some), plan);
      expect(report.ok).toBe(true);
      expect(await tabulateFiles(asFiles(others), plan)).toEqual(report);
    }),
    { numRuns: 50 },
  );
});

test("everybody is counted once, with the lists on which they are, as a plain loop would", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (some) => {
      const histories = new Map<number, number>();
      for (const { person, list } of some) histories.set(person, (histories.get(person) ?? 0) | (1 << list));
      const expected = new Float64Array(8);
      for (const history of histories.values()) expected[history] = (expected[history] ?? 0) + 1;
      const report = await tabulateFiles(asFiles(some), plan);
      expect(report.ok && report.value.table.counts).toEqual(expected);
      const parts = report.ok ? report.value.strata.map(({ table }) => table.counts) : [];
      expect(parts.reduce((sum, part) => sum.map((count, at) => count + (part[at] ?? 0)))).toEqual(expected);
      const longFile = textFile("a.csv", "kode;liste", ...some.map(({ person, list }) => `K-${person};${lists[list]}`));
      const long = await tabulateFiles([longFile], {
        shape: "long-file",
        files: [{ list: "", roles: ["code", "list-name"] }],
      });
      const people = long.ok ? long.value.linkage?.persons : undefined;
      expect(people).toBe(histories.size);
    }),
    { numRuns: 50 },
  );
});

test("any bytes whatever are read or refused, never thrown at", async () => {
  const cell = fc.oneof(fc.constantFrom("0", "1", "x", "antal", "kode", '"', "", "K-1"), fc.string());
  const text = fc
    .array(fc.tuple(cell, fc.constantFrom(";", "\n", ",", "\t", "\r\n")))
    .map((parts) => parts.flat().join(""));
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom("", "PK\u0003\u0004"), async (hostile, mark) => {
      const answer = await tabulateFiles([textFile("a.csv", mark + hostile)], plan);
      expect(answer.ok || answer.problem.code.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});
