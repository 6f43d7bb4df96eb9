import { describe, expect, test } from "vitest";
import type { TidyDescriptor } from "../../src/data/read-tidy-table.ts";
import { readTidyTable } from "../../src/data/read-tidy-table.ts";

const field = (name: string, role: "category" | "group" | "value"): TidyDescriptor["schema"]["fields"][number] => ({
  name,
  title: { en: name },
  type: role === "value" ? "integer" : "string",
  role,
  categories: name === "source" ? [{ value: "police", label: { en: "Police", da: "Politiet" } }] : [],
});

const descriptor: TidyDescriptor = {
  name: "sources",
  path: "tables/sources.csv",
  title: { en: "Sources", da: "Kilder" },
  description: { en: "As published." },
  schema: { fields: [field("source", "category"), field("year", "group"), field("persons", "value")] },
};

const header = "source,year,persons\n";

describe("a table of published figures", () => {
  test("keeps the order of its rows and the words of its values", () => {
    const read = readTidyTable(descriptor, `\uFEFF${header}police,2022,158\nself,2022,11\n`);
    expect(read).toMatchObject({
      ok: true,
      value: {
        title: { en: "Sources", da: "Kilder" },
        about: { en: "As published." },
        category: { labels: { police: { en: "Police", da: "Politiet" } } },
        rows: [
          { category: "police", group: "2022", value: 158 },
          { category: "self", group: "2022", value: 11 },
        ],
      },
    });
  });

  test("has no groups where it has no column for them", () => {
    const fields = [field("source", "category"), field("persons", "value")];
    const read = readTidyTable({ ...descriptor, schema: { fields } }, "source,persons\npolice,158\n");
    expect(read).toMatchObject({ ok: true, value: { group: null, rows: [{ category: "police", group: "" }] } });
  });

  test("is refused when a value is no whole number, with its row and column", () => {
    for (const value of ["", "-1", "1.5", "n/a"]) {
      expect(readTidyTable(descriptor, `${header}police,2021,1\npolice,2022,${value}\n`)).toEqual({
        ok: false,
        problem: { code: "not-a-count", row: 3, column: 3 },
      });
    }
  });

  test.for([
    ["other columns than described", "source,persons,year\npolice,158,2022\n"],
    ["no rows", header],
    ["a row twice", `${header}police,2022,158\npolice,2022,159\n`],
  ] as const)("is refused when it has %s", ([, text]) => {
    expect(readTidyTable(descriptor, text)).toEqual({
      ok: false,
      problem: { code: "bad-datapackage", where: "tables/sources.csv" },
    });
  });
});
