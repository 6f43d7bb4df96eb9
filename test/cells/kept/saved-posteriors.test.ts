import { beforeAll, describe, expect, test } from "vitest";
import { cellKinds } from "../../../src/cells/index.ts";
import { reopenResults } from "../../../src/cells/kept/results-bundle.ts";
import { openSession, readResults, savedResults, valuesOf } from "./saved-results.ts";

const posteriors = `---
title: Posteriors
seed: 7
---
\`\`\`data korea
dataset: korea
\`\`\`
\`\`\`estimate graphs
data: korea
method: decomposable
prior: { kind: log-normal, low: 150, high: 600 }
\`\`\`
\`\`\`data uk
dataset: uk-2013-five
\`\`\`
\`\`\`estimate two-modes
data: uk
method: decomposable
\`\`\`
\`\`\`estimate classes
data: korea
method: latent-class
sampler: { burn-in: 500, sweeps: 2000, draws: 500 }
\`\`\`
`;

describe("posteriors that were saved and reopened", () => {
  let before: Awaited<ReturnType<typeof savedResults>>;
  beforeAll(async () => {
    before = await savedResults(posteriors);
  });

  test("have their draws, diagnostics and priors, and stand a structured clone", async () => {
    const after = openSession(posteriors);
    const became = await reopenResults(after.session, readResults(before.file), cellKinds);
    expect(Object.fromEntries(became)).toMatchObject({ graphs: "used", "two-modes": "used", classes: "used" });
    expect(valuesOf(after.session)).toEqual(valuesOf(before.session));
    expect(structuredClone(valuesOf(after.session))).toEqual(valuesOf(before.session));
    const estimateOf = (name: string) => new Map(after.session.states).get(name);
    expect(estimateOf("graphs")).toMatchObject({
      value: { estimate: { prior: { kind: "log-normal", median: 300, spread: expect.any(Number) } } },
    });
    expect(estimateOf("two-modes")).toMatchObject({
      value: { estimate: { warnings: [{ code: "separate-modes", modes: [{ total: 11_762 }, { total: 25_099 }] }] } },
    });
    expect(estimateOf("classes")).toMatchObject({
      value: { estimate: { prior: { kind: "inverse" }, diagnostics: { chains: 4, rHat: expect.any(Number) } } },
    });
  });

  test.each([
    ["of an unknown kind", { kind: "flat" }],
    ["without its parts", { kind: "log-normal", median: 300 }],
    ["with a part more", { kind: "inverse", largest: 4 }],
  ])("are not used with a prior %s", async (_, prior) => {
    const { bundle } = before;
    const results = bundle.results.map((result) => ({
      ...result,
      value: JSON.parse(JSON.stringify(result.value), (key, value) => (key === "prior" && value?.kind ? prior : value)),
    }));
    const after = openSession(posteriors);
    const became = await reopenResults(after.session, readResults(JSON.stringify({ ...bundle, results })), cellKinds);
    expect(became.get("graphs")).toBe("unusable");
    after.session.close();
  });
});
