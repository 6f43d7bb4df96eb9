import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { estimators } from "../../src/estimators/estimators.ts";
import { intervalSources } from "../../src/estimators/sources.ts";
import { bibtex } from "../../src/export/bibtex.ts";
import { release } from "../../src/export/release.ts";
import type { Source } from "../../src/model/source.ts";
import { finishedSession, uploadCell, uploadOf } from "./finished-session.ts";

const all: readonly Source[] = [
  ...Object.values(estimators).flatMap(({ sources }) => sources),
  ...Object.values(intervalSources).flat(),
];

describe("the sources", () => {
  test.each(Object.entries(estimators))("of %s are named", (_, { sources }) =>
    expect(sources.length).toBeGreaterThan(0),
  );

  test("have keys that stand for one publication each", () => {
    const byKey = new Map(all.map((source) => [source.key, source]));
    for (const source of all) expect(byKey.get(source.key)).toBe(source);
    for (const { key, authors, year } of all) {
      expect(key).toMatch(/^[a-z]+\d{4}[a-z]?$/);
      expect(key).toContain(String(year));
      for (const author of authors) expect(author).toMatch(/^[\p{L} -]+, ([\p{Lu}]\.[ -]?)+$/u);
    }
  });

  test("have addresses that are DOIs", () => {
    for (const { doi = "10.1/x" } of all) expect(doi).toMatch(/^10\.\d+\/\S+$/);
  });
});

describe("the citations", () => {
  test("are the methods and data that the notebook uses, and Mørketal", async () => {
    const session = await finishedSession(
      "```data lists\ndataset: korea\n```\n```estimate best\ndata: lists\ninterval: { replicates: 100 }\n```\n",
    );
    const text = bibtex(session, "en");
    expect([...text.matchAll(/^@(\w+)\{([\w-]+),$/gm)].map(([, kind, key]) => [kind, key])).toEqual([
      ["article", "efron1987"],
      ["article", "fienberg2012"],
      ["article", "silverman2024"],
      ["misc", "data-korea"],
      ["misc", "morketal"],
    ]);
    expect(text).toContain(`@article{silverman2024,
  author = {Silverman, B. W. and Chan, L. and Vincent, K.},
  title = {{Bootstrapping multiple systems estimates to account for model selection}},
  journal = {Statistics and Computing},
  year = {2024},
  volume = {34},
  pages = {44},
  doi = {10.1007/s11222-023-10346-9},
}`);
    expect(text).toContain("There may have been 14 undocumented Korean");
    expect(text.match(/\{/g)?.length).toBe(text.match(/\}/g)?.length);
  });

  test("say nothing of an upload", async () => {
    const upload = uploadOf({ lists: ["A", "B"], counts: Float64Array.of(0, 20, 30, 8) });
    const session = await finishedSession(uploadCell(upload), upload);
    expect(bibtex(session, "en")).not.toMatch(/data-|own-lists/);
  });

  test("give the version that this is", () => {
    expect(release.version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
  });
});
