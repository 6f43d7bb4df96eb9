import { describe, expect, test } from "vitest";
import type { CompareValue } from "../../../src/cells/compare/index.ts";
import { agreement, writtenDigits } from "../../../src/cells/compare/index.ts";
import { compareTable } from "../../../src/cells/compare/view.tsx";
import { cellKinds } from "../../../src/cells/index.ts";
import { createSession } from "../../../src/cells/session/session.ts";
import { problemsOf } from "../../../src/notebook/document.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { renameCell } from "../../../src/notebook/rename-cell.ts";
import { shippedContext } from "../shipped-context.ts";

const data = "```data korea\ndataset: korea\n```\n";
const best = "```estimate best\ndata: korea\nmethod: best-model\ninterval: { replicates: 100 }\n```\n";
const compare = (...rows: string[]): string =>
  `\`\`\`compare both\nrows:\n${rows.map((row) => `  - { ${row} }\n`).join("")}\`\`\`\n`;

async function compared(...rows: string[]): Promise<CompareValue["rows"]> {
  const session = createSession(data + best + compare(...rows), cellKinds, shippedContext, () => {});
  await session.runAll();
  const state = session.states.get("both");
  if (state?.status !== "done") throw new Error(JSON.stringify(state));
  return (state.value as CompareValue).rows;
}

describe("a number and a published one", () => {
  const toWhole = { digits: 0, chance: 0 };

  test("are equal to nine digits, equal when rounded, within chance or different", () => {
    expect(agreement(157.16666666666, { published: 157.16666666667, digits: 11, chance: 0 })).toBe("equal");
    expect(agreement(157.2, { published: 157, ...toWhole })).toBe("rounding");
    expect(agreement(157.5, { published: 157, ...toWhole })).toBe("rounding");
    expect(agreement(157.6, { published: 157, ...toWhole })).toBe("different");
    expect(agreement(160, { published: 157, digits: 0, chance: 0.02 })).toBe("chance");
    expect(agreement(161, { published: 157, digits: 0, chance: 0.02 })).toBe("different");
    expect(agreement(10_356.5, { published: 10_000, digits: -3, chance: 0 })).toBe("rounding");
    expect(agreement(-2.04, { published: -2, digits: 1, chance: 0 })).toBe("rounding");
  });

  test("are as precise as the published one is written", () => {
    expect([157, 157.2, 157.25, 1e21, 1.5e-7].map(writtenDigits)).toEqual([0, 1, 2, 0, 8]);
  });
});

describe("a comparison", () => {
  test("finds the total, the ends of an interval, another model and an entry of a table", async () => {
    const rows = await compared(
      "published: 157.17, of: best",
      "published: 268.78, of: best, model: '[3,12]'",
      "published: 57.14, of: best, quantity: bic",
      "published: 130, of: best, quantity: low, chance: 0.1",
      "published: 130, of: best, quantity: low, level: 0.7",
      "published: 1, of: best, table: nothing, row: x",
    );
    expect(rows.map((row) => row.agreement)).toEqual([
      "rounding",
      "rounding",
      "rounding",
      "chance",
      "missing",
      "missing",
    ]);
  });

  test("shows both numbers, one decimal finer where only rounding differs, and the signed difference", async () => {
    const rows = await compared("published: 157.17, of: best", "published: 200, of: best, label: too many");
    expect(compareTable(rows, () => "sound", "en").rows).toEqual([
      ["best, people in all", "157.17", "157.167", "−0.003", "equal when rounded"],
      ["too many", "200", "157", "−43", "different"],
    ]);
    expect(compareTable(rows, () => "sound", "da").rows[0]?.slice(1, 4)).toEqual(["157,17", "157,167", "−0,003"]);
  });

  test("tells no number that the verdict withholds, unless it is the published one", async () => {
    const rows = await compared("published: 157.17, of: best", "published: 200, of: best");
    for (const level of ["no-estimate", "lower-bound"] as const) {
      const [same, other] = compareTable(rows, () => level, "en").rows;
      expect(same?.[2]).toBe("157.167");
      expect(other?.slice(2)).toEqual(["–", "–", "different; the lists cannot carry a number"]);
    }
  });
});

describe("an estimate that is named in a row", () => {
  const source = data + best + compare("published: 1, of: best", "published: 2, of: best");

  test("must exist and be an estimate", () => {
    const problems = (row: string) =>
      problemsOf(parseNotebook(data + best + compare(row), cellKinds)).map(({ problem }) => problem);
    expect(problems("published: 1, of: rest")).toMatchObject([{ code: "unknown-cell", name: "rest" }]);
    expect(problems("published: 1, of: korea")).toMatchObject([{ code: "wrong-cell-kind", name: "korea" }]);
    expect(problems("of: best")).toMatchObject([{ code: "unknown-key", key: "of", known: ["published"] }]);
  });

  test("is needed, and renamed wherever it stands", () => {
    const cell = parseNotebook(source, cellKinds).cells.get("both");
    expect(cell?.sound && cell.needs).toEqual(["best"]);
    const renamed = renameCell(source, "best", "winner", cellKinds);
    expect(renamed.ok && renamed.value.match(/of: winner/g)).toHaveLength(2);
  });
});
