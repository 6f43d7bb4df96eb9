import { describe, expect, test } from "vitest";
import { cellKinds } from "../../src/cells/index.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import { parseNotebook } from "../../src/notebook/parse-notebook.ts";

const parsed = (...lines: readonly string[]) => parseNotebook(["---", ...lines, "---", ""].join("\n"), cellKinds);

describe("the thresholds of the checks", () => {
  test("are the usual ones where a notebook does not say", () => {
    expect(parsed("title: T").thresholds).toEqual(defaultThresholds);
    expect(parseNotebook("Words.", cellKinds).thresholds).toEqual(defaultThresholds);
  });

  test("change one by one in its front matter", () => {
    const notebook = parsed("thresholds:", "  least-lists: 2", "  near-tie-ratio: 1.75");
    expect(notebook.problems).toEqual([]);
    expect(notebook.thresholds).toEqual({ ...defaultThresholds, "least-lists": 2, "near-tie-ratio": 1.75 });
  });

  test("that do not exist, or are out of bounds, are reported at their place, and the others count", () => {
    const notebook = parsed("thresholds:", "  least-list: 2", "  referral-share: 90", "  tiny-list: 5");
    expect(notebook.problems.map(({ line, problem }) => [line, problem.code])).toEqual([
      [3, "unknown-key"],
      [4, "wrong-value"],
    ]);
    expect(notebook.thresholds).toEqual({ ...defaultThresholds, "tiny-list": 5 });
  });

  test("that are no mapping are reported, and are the usual ones", () => {
    const notebook = parsed("title: T", "thresholds: low");
    expect(notebook.problems).toMatchObject([{ line: 3, problem: { code: "wrong-value", key: "thresholds" } }]);
    expect(notebook).toMatchObject({ title: "T", thresholds: defaultThresholds });
  });
});
