import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import type { Session } from "../../../src/cells/session/session.ts";
import { inAppWith, onlyIn } from "../../locale/pseudo-language/earlier-app.ts";
import { another } from "../../locale/pseudo-language/language.ts";

const study = `---
title: Study
seed: 7
---
\`\`\`data korea
dataset: korea
\`\`\`
\`\`\`data written
table: { lists: [AA, BB, CC], counts: { 100: 31, 010: 24, 001: 8, 110: 9, 101: 7, 011: 3, 111: 2 } }
steps:
  - rename: { AA: DD }
\`\`\`
\`\`\`estimate best
data: korea
interval: { replicates: 200 }
\`\`\`
\`\`\`estimate own
data: written
interval: { replicates: 200 }
\`\`\`
\`\`\`estimate refused
data: korea
method: fixed-model
model: "[12,13,23]"
\`\`\`
\`\`\`scenarios what-if
base: best
vary:
  - drop: each
  - method: [best-model, lower-bound]
    options: { criterion: aic }
interval: none
\`\`\`
\`\`\`design more
base: korea
people: 900
plans: [{ years: 2 }]
by: simulation
replicates: 100
\`\`\`
`;

/** What is handed over of a session. */
async function reportOf(session: Session): Promise<string> {
  const { reportHtml } = await import("../../../src/export/report/report-html.ts");
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return reportHtml(session, { language: another, document });
}

test.each([[["en", "da"]], [["en"]]])(
  "results that were saved when there were only %j open in an app with more languages",
  async (tags) => {
    const file = await inAppWith(tags, async () => {
      const { savedResults } = await import("./saved-results.ts");
      return (await savedResults(study)).file;
    });
    await inAppWith("all", async () => {
      const { openSession, readResults, savedResults, valuesOf } = await import("./saved-results.ts");
      const { reopenResults } = await import("../../../src/cells/kept/results-bundle.ts");
      const { cellKinds } = await import("../../../src/cells/index.ts");
      const { session, runs } = openSession(study);
      const became = await reopenResults(session, readResults(file), cellKinds);
      expect([...became.keys()]).toEqual(expect.arrayContaining(["best", "own", "what-if", "more"]));
      expect(new Set(became.values())).toEqual(new Set(["used"]));
      await session.runAll();
      expect(runs()).toBe(0);

      const present = await savedResults(study);
      expect(valuesOf(session)).toEqual(valuesOf(present.session));
      const shown = await reportOf(session);
      expect(shown).toContain(`lang="${another}"`);
      expect(shown).not.toMatch(/\bundefined\b|\[object/);
    });
  },
);

test.each(["en", "da"])("a table that was described in the language %s alone is told in that", async (tag) => {
  const { readDatapackage } = await import("../../../src/data/read-datapackage.ts");
  const { textIn } = await import("../../../src/model/texts.ts");
  const { shippedDatasetFiles } = await import("../../../src/data/shipped-datasets.ts");
  const files = shippedDatasetFiles("denmark-2022");
  if (!files.ok) throw new Error("the dataset is not there");
  const described = JSON.parse(files.value.datapackage);
  const [whole, alone] = [described, onlyIn(tag, described)].map((each) => readDatapackage(JSON.stringify(each)));
  if (!whole?.ok || !alone?.ok) throw new Error("the description cannot be read");
  const told = ({ description: { title, counts, year, listNames } }: typeof whole.value, language: string) =>
    [title, counts, year, ...Object.values(listNames)].map((texts) => textIn(texts, language));
  expect(told(whole.value, tag).join("")).not.toBe("");
  expect(told(alone.value, another)).toEqual(told(whole.value, tag));
});
