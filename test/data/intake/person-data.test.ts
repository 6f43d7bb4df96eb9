import { expect, test } from "vitest";
import type { ColumnRole, UploadedFile } from "../../../src/data/intake/contract.ts";
import { inspectFiles } from "../../../src/data/intake/inspect-files.ts";
import { proposePlan } from "../../../src/data/intake/propose-plan.ts";
import { tabulateFiles } from "../../../src/data/intake/tabulate-files.ts";
import { textFile, workbook } from "./made-up-files.ts";

const canaries = ["KANARIE-1", "KANARIE-2", "Kanariefugl", "010190-1234", "kanarie@example.org", "kanariegul"];
const [code = "", otherCode = "", name = "", cpr = "", mail = "", word = ""] = canaries;

const cells = [
  ["kode", "navn", "cpr", "mail", "køn", "antal", "note"],
  [code, `${name} Hansen`, cpr, mail, word, word, `set ved ${word} tre gange i løbet af natten`],
  [otherCode, `${name} Jensen`, "020290-2345", `2${mail}`, word, "3", `mødt ved ${word} og kørt hjem igen bagefter`],
];
const lines = (separator: string) => cells.map((row) => row.join(separator));

const uploads: readonly (readonly [string, readonly UploadedFile[]])[] = [
  ["one file", [textFile("a.csv", ...lines(";"))]],
  ["two lists", [textFile("a.csv", ...lines(";")), textFile("b.csv", ...lines("\t"))]],
  ["a workbook", [workbook("a.xlsx", { politi: cells, ngo: cells })]],
  ["a file without a header", [textFile("a.csv", ...lines(";").slice(1))]],
  ["a quote that is never closed", [textFile("a.csv", ...lines(";"), `"${code};${cpr}`)]],
  ["a row that is too long", [textFile("a.csv", ...lines(";"), [...(cells[1] ?? []), cpr].join(";"))]],
  ["a single column", [textFile("a.csv", cpr, "020290-2345")]],
];

/** Every role for every column, so that each reader meets cells that it cannot read. */
const roles: readonly ColumnRole[] = ["list", "code", "list-name", "count", "year", "sex", "age", "region", "dropped"];

test.each(uploads)("no cell of %s comes back, whatever it is taken for", async (_, files) => {
  const answers: unknown[] = [];
  const previews = await inspectFiles(files);
  answers.push(previews);
  if (previews.ok) {
    const plan = proposePlan(previews.value);
    for (const shape of ["overlap-table", "person-rows", "list-files"] as const) {
      answers.push(await tabulateFiles(files, proposePlan(previews.value, shape)));
      for (const [first, role] of roles.entries()) {
        const other = roles[(first + 1) % roles.length] ?? role;
        const planned = plan.files.map((file, table) => ({
          ...file,
          roles: file.roles.map((_, column): ColumnRole => {
            if (previews.value[table]?.columns[column]?.finding) return "dropped";
            return column % 2 === 0 ? role : other;
          }),
        }));
        if (role !== "list-name" && other !== "list-name")
          answers.push(await tabulateFiles(files, { shape, files: planned }));
      }
    }
  }
  const said = JSON.stringify(answers).toLowerCase();
  for (const canary of canaries) expect(said).not.toContain(canary.toLowerCase());
});

const listed = textFile("a.csv", "kode;mail;politi;ngo", `K-1;${mail};1;0`, `K-2;2${mail};1;1`, `K-3;3${mail};0;1`);

test("a column that identifies people is refused even if it is left out, until it is dropped", async () => {
  const previews = await inspectFiles([listed]);
  if (!previews.ok) throw new Error(previews.problem.code);
  expect(previews.value[0]?.columns[1]).toMatchObject({ header: null, finding: { kind: "email", rows: 3 } });
  const plan = proposePlan(previews.value);
  expect(plan.files[0]?.roles).toEqual(["code", "left-out", "list", "list"]);
  expect(await tabulateFiles([listed], plan)).toMatchObject({
    ok: false,
    problem: { code: "in-file", problem: { code: "identifier-found", kind: "email", column: 2, rows: 3 } },
  });
  const dropped = { ...plan, files: [{ list: "a", roles: ["code", "dropped", "list", "list"] as const }] };
  expect(await tabulateFiles([listed], dropped)).toMatchObject({ ok: true, value: { linkage: { persons: 3 } } });
});

test("codes that are plain hashes are refused", async () => {
  const hashes = ["d41d8cd98f00b204e9800998ecf8427e", "0cc175b9c0f1b6a831c399e269772661"];
  const files = [textFile("a.csv", "kode", ...hashes), textFile("b.csv", "kode", ...hashes)];
  const plan = { shape: "list-files", files: ["a", "b"].map((list) => ({ list, roles: ["code"] as const })) } as const;
  expect(await tabulateFiles(files, plan)).toMatchObject({
    problem: { problem: { code: "plain-hash-found", rows: 2 } },
  });
});
