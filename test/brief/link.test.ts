import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import type { BriefContent } from "../../src/brief/content.ts";
import { briefFromLink, briefToLink, longestLink } from "../../src/brief/link.ts";
import { observedTotal } from "../../src/model/overlap-table.ts";
import {
  briefExample,
  dataExample,
  estimateCell,
  range,
  scenarioResults,
  scenariosCell,
  stratum,
  uploadCell,
} from "./example.ts";

const text = `---\ntitle: Ét notat\npopulation: 5870000\n---\n${uploadCell}${estimateCell("best")}${scenariosCell("what-if", "best")}`;
const complete = (): BriefContent =>
  briefExample({
    text,
    data: dataExample([stratum({ sex: "woman" }, 300, 200, 60), stratum({ sex: "man" }, 300, 200, 61)]),
    estimates: { best: range(4000, 25_790) },
    scenarios: { "what-if": scenarioResults },
    level: "with-warning",
    reasons: [
      { problem: { code: "few-overlaps", overlaps: { low: 9, high: 9 }, enough: 30, factor: 3 }, weight: "warns" },
    ],
  });

const packed = (value: unknown): string =>
  Buffer.from(deflateSync(strToU8(JSON.stringify(value)))).toString("base64url");

describe("a shared brief", () => {
  test("is read as it was written, and fits into a link with room to spare", () => {
    const link = briefToLink(complete());
    expect(link).toMatch(/^[\w-]+$/);
    expect(link.length).toBeLessThan(longestLink / 4);
    expect(briefFromLink(link)).toEqual({ ok: true, content: complete() });
  });

  test("loses what a reader would refuse: markup, control characters, endless text", () => {
    const title = `<img src=x>\u202eeslaf\u0007${"long ".repeat(1000)}`;
    const reading = briefFromLink(briefToLink({ ...complete(), title }));
    expect(reading.ok && reading.content.title).toMatch(/^‹img src=x> eslaf long long/);
    expect(reading.ok && reading.content.title.length).toBe(2000);
  });
});

describe("a link from somebody unknown", () => {
  const content = complete();
  test.each<[string, unknown]>([
    ["that is no brief", { hello: "world" }],
    ["of another version", { ...content, format: 2 }],
    ["with a key too many", { ...content, table: [1, 2, 3] }],
    ["with a key too few", { ...content, sources: undefined }],
    ["with markup", { ...content, title: "<script>alert(1)</script>" }],
    ["with text that runs backwards", { ...content, title: "a\u202eb" }],
    ["with endless text", { ...content, title: "x".repeat(2001) }],
    ["with endless lists", { ...content, sources: Array.from({ length: 51 }, () => "x") }],
    ["with a number below zero", { ...content, known: { kind: "counted", low: -1, high: 1 } }],
    ["with text for a number", { ...content, known: { kind: "counted", low: "1", high: 1 } }],
    ["with a language that nobody speaks", { ...content, language: "__proto__" }],
    ["that waits for a computation", { ...content, headline: { kind: "waiting" } }],
  ])("is refused %s", (_, value) => {
    expect(briefFromLink(packed(value))).toEqual({ ok: false, problem: "not-a-brief" });
  });

  test("is refused where it is cut off, is no archive, or unpacks to far more than any brief", () => {
    for (const link of ["%%%", "AAAA", briefToLink(content).slice(0, -20), packed("a".repeat(1_000_000))]) {
      expect(briefFromLink(link)).toEqual({ ok: false, problem: "unreadable" });
    }
    expect(briefFromLink("A".repeat(longestLink + 1))).toEqual({ ok: false, problem: "too-long" });
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.string(), (link) => !briefFromLink(link).ok));
    fc.assert(fc.property(fc.jsonValue(), (value) => !briefFromLink(packed(value)).ok));
  });
});

describe("the data of an upload", () => {
  /** Tables of equally many people in equally large groups, so that all that is left to tell them apart are overlaps. */
  const overlaps = fc.tuple(fc.integer({ min: 5, max: 400 }), fc.integer({ min: 0, max: 200 }));
  const table = (first: number, both: number) =>
    dataExample([
      stratum({ sex: "woman" }, first, 800 - first - both, both),
      stratum({ sex: "man" }, both, 700 - first - both, first),
    ]);

  test("leave no trace in its brief but how many are known, in all and by group", () => {
    const shared = (first: number, both: number) =>
      briefExample({
        text,
        data: table(first, both),
        estimates: { best: { ...range(4000, 9000), observed: observedTotal(table(first, both).table) } },
        scenarios: { "what-if": scenarioResults },
        level: "with-warning",
        reasons: [
          {
            problem: { code: "few-overlaps", overlaps: { low: both, high: both }, enough: 30, factor: 3 },
            weight: "warns",
          },
          { problem: { code: "terms-at-boundary", terms: [String(first)] }, weight: "warns" },
          {
            problem: { code: "counts-hidden", cells: 1, low: first, high: both },
            weight: "warns",
          },
        ],
      });
    fc.assert(
      fc.property(overlaps, overlaps, ([firstA, bothA], [firstB, bothB]) => {
        expect(shared(firstA, bothA)).toEqual(shared(firstB, bothB));
      }),
      { numRuns: 50 },
    );
  });

  test("of which a group is small, does not tell how small", () => {
    const small = (people: number) =>
      briefExample({
        text,
        data: dataExample([
          stratum({ sex: "woman" }, 300 - people, 200, 60),
          stratum({ sex: "man" }, 300, 300, 61),
          stratum({ sex: "transgender" }, people, 0, 0),
        ]),
        estimates: { best: range(4000, 9000) },
      });
    expect([2, 3, 4].map(small)).toEqual([small(1), small(1), small(1)]);
    expect(small(1).groups[0]?.rows.map(({ known }) => known.kind)).toEqual(["withheld", "counted", "under-five"]);
  });
});
