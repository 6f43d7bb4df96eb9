import { expect, test } from "vitest";
import type { ConsistencyValue } from "../../../src/cells/consistency/index.ts";
import { ConsistencyView } from "../../../src/cells/consistency/view.tsx";
import type { KnownList } from "../../../src/model/check.ts";
import { estimateExample } from "../../locale/estimate-example.ts";
import { find, show } from "../../views/page.ts";

const provenance = { estimator: "stepwise", version: 1, options: {}, seed: 1, data: "00" };
const shown = (knownLists: readonly KnownList[], language: "en" | "da") => {
  const value: ConsistencyValue = { knownLists, provenance };
  const spec = { data: "uk", method: "stepwise", "least-overlaps": 8 };
  return show(<ConsistencyView name="c" spec={spec} value={value} seconds={0} study={null} language={language} />);
};

const estimate = estimateExample();
const [interval] = estimate.intervals;
const inside = Math.round(((interval?.low ?? 0) + (interval?.high ?? 0)) / 2);
const lists: KnownList[] = [
  { list: "LA", size: inside, observed: 40, estimate },
  { list: "NG", size: 10 * (interval?.high ?? 0), observed: 60, estimate },
  { list: "GP", size: 30, observed: 2, estimate: null },
];

test("a consistency cell says how many lists are covered, and in which direction the others are missed", async () => {
  expect(find(await shown(lists, "en"), ".finding").textContent).toBe(
    "Each list was estimated from the others (stepwise): the interval covers its true size for 1 of 2. It lies too low for 1 and too high for 0.",
  );
  expect(find(await shown(lists, "da"), ".finding").textContent).toContain("(trinvis)");
});

test("a consistency cell without any estimate is a sentence, and no figure", async () => {
  const page = await shown(lists.slice(2), "en");
  expect(find(page, ".finding").textContent).toContain("no interval for any list");
  expect(page.querySelector("figure")).toBeNull();
});
