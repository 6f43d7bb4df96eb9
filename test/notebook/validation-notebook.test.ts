import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { CompareValue } from "../../src/cells/compare/index.ts";
import type { Session } from "../../src/cells/session/session.ts";
import { evaluatedNotebook, resultOf } from "./evaluated-notebook.ts";

describe("the notebook of validation", () => {
  let session: Session;
  beforeAll(async () => {
    session = await evaluatedNotebook("validation.md");
  });
  const cellsOf = (kind: string): string[] =>
    [...session.notebook.cells.values()].filter((cell) => cell.kind === kind).map(({ name }) => name);

  test("runs without a failed cell", () => {
    expect([...session.states].filter(([, { status }]) => status !== "done")).toEqual([]);
  });

  test("finds every published number again", () => {
    const rows = cellsOf("compare").flatMap((name) => resultOf<CompareValue>(session, name).rows);
    expect(rows.length).toBeGreaterThan(50);
    const off = rows.filter(({ agreement }) => agreement === "different" || agreement === "missing");
    expect(off.map(({ row, computed }) => [row.of, row.label, row.published, computed])).toEqual([]);
    // Only ends of intervals from resampling may differ by chance.
    const byChance = rows.filter(({ agreement }) => agreement === "chance");
    expect(byChance.every(({ row }) => row.quantity === "low" || row.quantity === "high")).toBe(true);
  });

  test("says of every number where it was published", () => {
    for (const name of cellsOf("compare")) {
      const cell = session.notebook.cells.get(name);
      expect(cell?.sound && cell.spec.source, name).not.toBe("");
    }
  });

  test("compares numbers of every method for which others have published some", () => {
    const cells = [...session.notebook.cells.values()];
    const used = cells.flatMap((cell) => (cell.sound && cell.kind === "estimate" ? [cell.spec.method] : []));
    expect(used).toEqual(
      expect.arrayContaining([
        "best-model",
        "stepwise",
        "downhill",
        "pairs",
        "lower-bound",
        "sample-coverage",
        "heterogeneity",
      ]),
    );
  });

  test("copies what it takes from packages from the same values as the golden tests", () => {
    const folder = new URL("../golden/", import.meta.url);
    const golden = readdirSync(folder)
      .filter((file) => /^(models-|heterogeneity|stepwise\.|chao-formula|sample-coverage|two-lists)/.test(file))
      .map((file) => readFileSync(new URL(file, folder), "utf8"))
      .join();
    const known = [...golden.matchAll(/-?\d+\.\d+/g)].map(([number]) => Number(number));
    const published = cellsOf("compare")
      .flatMap((name) => resultOf<CompareValue>(session, name).rows)
      .filter(({ digits, agreement }) => digits >= 2 && agreement === "rounding")
      .filter(({ row }) => !row.of.startsWith("students") && !row.of.endsWith("-stepwise"));
    expect(published.length).toBeGreaterThan(30);
    for (const { row, digits } of published) {
      const same = known.some((number) => Math.abs(number - row.published) <= 0.51 * 10 ** -digits);
      expect(same, `${row.of} ${row.published}`).toBe(true);
    }
  });
});
