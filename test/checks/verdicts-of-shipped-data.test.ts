import { expect, test } from "vitest";
import { tableChecks } from "../../src/checks/index.ts";
import { verdictOf } from "../../src/checks/verdict-of.ts";
import { shippedDatasetNames } from "../../src/data/shipped-datasets.ts";
import type { TableCheck } from "../../src/model/check.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import type { VerdictLevel } from "../../src/model/verdict.ts";
import { readShippedDataset } from "../data/table-steps/read-shipped-dataset.ts";

/** What the table alone allows, and the checks that say so. */
const allowed: Readonly<Record<string, readonly [VerdictLevel, ...string[]]>> = {
  "artificial-three": ["no-estimate", "pair-overlaps"],
  "denmark-2022": ["no-estimate", "partition"],
  "denmark-synthetic": ["sound"],
  "hepatitis-a-1995": ["sound"],
  korea: ["with-warning", "referrals"],
  "kosovo-1999": ["sound"],
  netherlands: ["with-warning", "empty-pairs"],
  "netherlands-five": ["with-warning", "empty-pairs"],
  "new-orleans": ["lower-bound", "pair-overlaps", "tiny-lists"],
  "new-orleans-five": ["lower-bound", "pair-overlaps"],
  "uk-2013": ["sound"],
  "uk-2013-five": ["sound"],
  "western-us": ["lower-bound", "pair-overlaps", "empty-pairs"],
};

test("each table that comes with the app gets what it deserves", () => {
  const found = shippedDatasetNames.map((name) => {
    const dataset = readShippedDataset(name);
    const findings = Object.entries<TableCheck>(tableChecks).map(
      ([check, { run }]) => [check, run(dataset, defaultThresholds).concerns] as const,
    );
    const { level } = verdictOf(findings.flatMap(([, concerns]) => concerns));
    const speaking = findings.flatMap(([check, concerns]) => (concerns.length > 0 ? [check] : []));
    return [name, [level, ...speaking]];
  });
  expect(Object.fromEntries(found)).toEqual(allowed);
});
