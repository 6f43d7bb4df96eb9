import { describe, expect, test } from "vitest";
import { cellKinds } from "../../../src/cells/index.ts";
import { reopenResults } from "../../../src/cells/kept/results-bundle.ts";
import { openSession, readResults, savedResults, valuesOf } from "./saved-results.ts";

const gridWithAFailedRow = `\`\`\`data korea
dataset: korea
\`\`\`
\`\`\`estimate best
data: korea
method: best-model
\`\`\`
\`\`\`scenarios what-if
base: best
vary:
  - drop: each
  - method: [best-model, lower-bound]
    options: { interval: { kind: [bca, log-normal] } }
\`\`\`
`;

const posteriorInDoubt = (threshold: number): string => `---
seed: 1
---
\`\`\`data uk
dataset: uk-2013-five
\`\`\`
\`\`\`estimate chosen
data: uk
method: threshold
threshold: ${threshold}
prior: { kind: improper }
sampler: { proposals: 5000, draws: 500 }
\`\`\`
`;

describe("results with problems that were saved and reopened", () => {
  test.each([
    ["a grid with a failed row", gridWithAFailedRow],
    ["a posterior with a doubtful term", posteriorInDoubt(2)],
    ["a posterior with another doubt", posteriorInDoubt(1.99)],
  ])("are all there: %s", async (_, text) => {
    const before = await savedResults(text);
    const after = openSession(text);
    const became = await reopenResults(after.session, readResults(before.file), cellKinds);
    await after.session.runAll();
    expect(after.runs()).toBe(0);
    expect(new Set(became.values())).toEqual(new Set(["used"]));
    expect(valuesOf(after.session)).toEqual(valuesOf(before.session));
  });
});
