import { describe, expect, expectTypeOf, test } from "vitest";
import { type BriefContent, briefSchema } from "../../src/brief/content.ts";
import { briefFromLink, briefToLink } from "../../src/brief/link.ts";
import type { CellKind } from "../../src/cells/cell-kind.ts";
import { cellKinds } from "../../src/cells/index.ts";
import { fromKeptJson, type Keepable, toKeptJson } from "../../src/cells/kept/kept-json.ts";
import { catalogues } from "../../src/locale/catalogues.ts";
import { fromOtherListsSchema } from "../../src/model/check.ts";
import { claims } from "../../src/model/claim.ts";
import { expectationSchema } from "../../src/model/design-results.ts";
import { type Estimate, estimateSchema, modellings } from "../../src/model/estimate.ts";
import { identifierKinds } from "../../src/model/identifier-kind.ts";
import { intervalKinds } from "../../src/model/interval-kind.ts";
import { criteria, notEstimableReasons, type Problem, problemSchema, rolesInFile } from "../../src/model/problem.ts";
import type { Result } from "../../src/model/result.ts";
import { columnKinds } from "../../src/model/result-table.ts";
import { scenarioOutcomeSchema } from "../../src/model/scenario-results.ts";
import { readAs } from "../../src/model/schema.ts";
import { stratumNames } from "../../src/model/stratum-names.ts";
import { type Verdict, verdictLevels, verdictSchema, weights } from "../../src/model/verdict.ts";
import { examplesOf } from "./examples-of.ts";

const schemas = {
  problem: problemSchema,
  estimate: estimateSchema,
  "outcome of a scenario": scenarioOutcomeSchema,
  "expectation of a plan": expectationSchema,
  "list estimated from the others": fromOtherListsSchema,
  verdict: verdictSchema,
};

const throughFile = (value: Keepable): unknown => fromKeptJson(JSON.parse(JSON.stringify(toKeptJson(value))));

describe.each(Object.entries(schemas))("every %s", (_, schema) => {
  const examples = examplesOf<Keepable>(schema);

  test("is read back from a file of results as it was", () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(readAs<Keepable>(schema, throughFile(example))).toEqual(example);
  });

  test("comes from a worker as it was", () => {
    for (const example of examples) expect(readAs<Keepable>(schema, structuredClone(example))).toEqual(example);
  });
});

const kinds: readonly (readonly [string, CellKind])[] = Object.entries<CellKind>(cellKinds);

describe.each(kinds.filter(([, { kept }]) => kept))("what a cell of the kind %s keeps", (_, { kept, late }) => {
  test("is read back from a file of results as it was", async () => {
    await late?.load();
    const schema = kept?.schema();
    if (!schema) throw new Error("no schema");
    const examples = examplesOf(schema);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(readAs(schema, throughFile(example))).toEqual(example);
  });
});

test("every brief that does not wait is read back from a link as it was", () => {
  const briefs = examplesOf<BriefContent>(briefSchema);
  const shared = briefs.filter(({ headline }) => headline.kind !== "waiting");
  expect(shared.length).toBeGreaterThan(0);
  // It is read in every language that there is.
  for (const shown of shared) {
    const content = readAs<BriefContent>(briefSchema, shown);
    expect(briefFromLink(briefToLink(shown))).toEqual({ ok: true, content });
  }
});

/** Texts anywhere in a value. */
function textsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === "string") found.add(value);
  if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value))
    for (const part of Object.values(value)) textsIn(part, found);
  return found;
}

describe("the examples", () => {
  const said = textsIn(Object.values(schemas).map((schema) => examplesOf<Keepable>(schema)));

  test.each(
    Object.entries({
      intervalKinds,
      claims,
      modellings,
      criteria,
      notEstimableReasons,
      columnKinds,
      verdictLevels,
      weights,
      identifierKinds,
      rolesInFile,
      stratumNames,
      codes: Object.keys(catalogues.en.problems),
    }),
  )("hold every one of the %s", (_, members) => expect([...members].filter((member) => !said.has(member))).toEqual([]));

  test("hold every way in which a brief says how its range was made", () => {
    const briefs = textsIn(examplesOf<BriefContent>(briefSchema));
    const members = [...intervalKinds, ...modellings, ...verdictLevels];
    expect(members.filter((member) => !briefs.has(member))).toEqual([]);
  });
});

test("what a file, a link or a message cannot carry does not compile", () => {
  expectTypeOf<Problem>().toExtend<Keepable>();
  expectTypeOf<Estimate>().toExtend<Keepable>();
  expectTypeOf<Result<Estimate>>().toExtend<Keepable>();
  expectTypeOf<Verdict>().toExtend<Keepable>();
  expectTypeOf<BriefContent>().toExtend<Exclude<Keepable, Float64Array>>();
  expectTypeOf<{ readonly since: Date }>().not.toExtend<Keepable>();
  expectTypeOf<{ readonly tell: () => string }>().not.toExtend<Keepable>();
});
