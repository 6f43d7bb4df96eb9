import { expect, test } from "vitest";
import type { CellKinds } from "../../../src/cells/cell-kind.ts";
import { cellKinds } from "../../../src/cells/index.ts";
import { createSession } from "../../../src/cells/session/session.ts";
import { sessionInWords } from "../../../src/cells/session/session-in-words.ts";
import { sessionReport } from "../../../src/cells/session/session-report.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import { success } from "../../../src/model/result.ts";
import { estimateExample } from "../../locale/estimate-example.ts";
import { noContext } from "../made-up-kinds.ts";
import { studyExample } from "./study-example.ts";

/** Tables and estimates as the test has them, whatever the cells say. */
const kindsOf = (table: OverlapTable): CellKinds => ({
  data: {
    ...cellKinds.data,
    fingerprint: () => "",
    finding: cellKinds.data.finding as CellKinds[string]["finding"],
    cost: () => 0,
    keyParts: () => [],
    conflict: () => null,
    evaluate: async () => success({ ...studyExample().value, table }),
  },
  estimate: {
    ...cellKinds.estimate,
    finding: cellKinds.estimate.finding as CellKinds[string]["finding"],
    cost: () => 0,
    keyParts: () => [],
    evaluate: async () => success({ estimate: estimateExample() }),
  },
});

async function finished(table: OverlapTable, language: "en" | "da" = "en") {
  const text = `---\ntitle: T\nlanguage: ${language}\n---\n\`\`\`data uk\ndataset: uk-2013\n\`\`\`\n\`\`\`estimate best\ndata: uk\n\`\`\`\n`;
  const kinds = kindsOf(table);
  const session = createSession(text, kinds, noContext, () => {});
  await session.runAll();
  return { session, lines: sessionInWords(session, kinds).trimEnd().split("\n") };
}

const partition = studyExample().value.table;
const fourLists: OverlapTable = {
  lists: ["A", "B", "C", "D"],
  counts: Float64Array.from({ length: 16 }, (_, history) => (history === 0 ? 0 : 40 + history)),
};

test("the report has each study by its data cell, with the verdict, its reasons in words, and what each check found", async () => {
  const { session } = await finished(partition, "da");
  const { studies } = sessionReport(session, "some.md");
  expect(studies.uk?.verdict).toMatchObject({ level: "no-estimate", label: "Intet skøn", meaning: expect.any(String) });
  expect(studies.uk?.verdict.reasons).toContainEqual({
    weight: "refuses",
    problem: { code: "partition", lists: 2, people: 42, message: expect.stringContaining("Hver af de 42 personer") },
  });
  expect(studies.uk?.findings.descriptive?.tables).toMatchObject([
    { name: "descriptive", rows: [{ i: 1, on_i_lists: 42 }, { i: 2 }] },
  ]);
  expect(JSON.parse(JSON.stringify(studies))).toEqual(studies);
});

test("in words, a study is a line with its verdict and its reasons", async () => {
  const { lines } = await finished(partition);
  expect(lines.at(-1)).toMatch(/^What the lists can carry \(uk\): No estimate\. .*Each of the 42 people/);
});

test("in words, an estimate that the lists cannot carry is a reason and no number", async () => {
  const best = (await finished(partition)).lines.find((line) => line.startsWith("best"));
  expect(best).toMatch(/^best +Estimate +No estimate\. No number is given.* 2,744 people were seen\. .*Each of the 42/);
  expect(best).not.toMatch(/1[12],|2[56],/);
});

test("in words, an estimate that may be given has its verdict beside it", async () => {
  const best = (await finished(fourLists)).lines.find((line) => line.startsWith("best"));
  expect(best).toMatch(/11,000 to 26,000 people in all; 2,744 were seen\..*\[An? (sound )?estimate.*\]$/);
});
