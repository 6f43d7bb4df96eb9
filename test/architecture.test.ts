import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { testsElsewhere } from "./architecture/mirror.ts";
import * as rules from "./architecture/rules.ts";
import { readSource, withPatternsFound } from "./architecture/source-file.ts";
import { wordsInCode } from "./architecture/words-in-code.ts";

const pathsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file}`.replaceAll("\\", "/"))
    .filter((path) => /\.(tsx?|mjs)$/.test(path));

const readAll = (folders: readonly string[]) =>
  withPatternsFound(folders.flatMap(pathsIn).map((path) => readSource(path, readFileSync(path, "utf8"))));

/** Made-up files, to see each rule fail. */
const pretend = (texts: Readonly<Record<string, string>>) =>
  withPatternsFound(Object.entries(texts).map(([path, text]) => readSource(path, text)));

describe("the source", () => {
  const files = readAll(["src", "workers"]);

  test("is found", () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["src/main.tsx", "src/model/problem.ts", "workers/estimate.ts"]));
  });

  test("is imported in one direction only", () => expect(rules.importsRunOneWay(files)).toEqual([]));
  test("has no import cycle", () => expect(rules.noCycles(files)).toEqual([]));
  test("uses each package where it belongs", () => expect(rules.packagesStayAtHome(files)).toEqual([]));
  test("evaluates code in no other place than the table worker", () =>
    expect(rules.onlyTableWorkerReachesArquero(files)).toEqual([]));
  test("keeps rows about people from where code is evaluated", () =>
    expect(rules.peopleAndTablesApart(files)).toEqual([]));
  test("loads what computes after the page is shown", () => expect(rules.numericsComeLate(files)).toEqual([]));
  test("computes nothing from the clock or from chance", () => expect(rules.nothingByChance(files)).toEqual([]));
  test("has no index that only passes on", () => expect(rules.indexesPassNothingOn(files)).toEqual([]));
});

describe("what is said", () => {
  /** Words that stand in code, and why they may. */
  const allowed: readonly (readonly [where: RegExp, words: RegExp, why: string])[] = [
    [/./, /^Mørketal$/, "the name of the app"],
    [/^src\/main\.tsx/, /^Mørketal could not be loaded\./, "the one sentence that is said when no words can be loaded"],
    [/^src\/cli-request\.ts/, /^Usage:/, "how the command is called, printed before any language is known"],
    [/^src\/estimators\/sources\.ts/, /./, "publications have their titles in the language that they were written in"],
    [
      /^src\/estimators\/heterogeneity\/index\.ts/,
      /^Mt?h (Chao|Darroch|normal)$/,
      "models as the literature writes them",
    ],
    [
      /^src\/data\/(intake\/(header-words|regions|strata-vocabularies)|identifiers\/(country-names|name))\.ts/,
      /./,
      "what people write in files, which is looked for there in several languages and never said",
    ],
    [/^src\/views\/editor\/code-editor\.tsx/, /^## Part/, "a text in an editor that nobody sees, to warm it up"],
  ];

  const found = ["src", "workers"]
    .flatMap(pathsIn)
    .filter((path) => /\.tsx?$/.test(path) && !/^src\/locale\/[^/]+\//.test(path))
    .flatMap((path) => wordsInCode(path, readFileSync(path, "utf8")));
  const isAllowed = (each: string, [where, words]: (typeof allowed)[number]): boolean =>
    where.test(each) && words.test(each.replace(/^\S+:\d+: /, ""));

  test("stands in the folder of a language and nowhere in the code", () =>
    expect(found.filter((each) => !allowed.some((exception) => isAllowed(each, exception)))).toEqual([]));

  test.each(allowed)("may stand in code only where it does: %s %s, %s", (...exception) =>
    expect(found.some((each) => isAllowed(each, exception))).toBe(true),
  );

  test.each([
    ["between tags", "<p>Results {n}</p>", "Results"],
    ["one word", "<p>Run</p>", "Run"],
    ["as what an expression comes to", '<p>{isOpen ? "Close" : say.open}</p>', "Close"],
    ["as what stands in for something else", '<p>{name || "Untitled"}</p>', "Untitled"],
    ["in a title", '<p title="Results">{n}</p>', "Results"],
    ["in a label", '<button aria-label={isOpen ? say.close : "Open"} />', "Open"],
    ["in a placeholder", '<input placeholder="Name" />', "Name"],
    ["in the alternative of an image", '<img alt="Map" />', "Map"],
    ["in a caption", `<Table caption={\`\${n} rows\`} />`, "· rows"],
    ["in any text", 'const told = "Nobody was seen";', "Nobody was seen"],
    ["behind numbers", `const told = \`\${n} people on \${lists} lists\`;`, "· people on · lists"],
    ["in a comment for R", 'const lines = ["# The same by hand:"];', "# The same by hand:"],
    ["in Danish", 'const told = "Ingen blev set";', "Ingen blev set"],
  ])("is found in code: %s", (_, code, words) =>
    expect(wordsInCode("src/a.tsx", `export const a = () => {\n  ${code.replace(/^</, "return <")}\n};`)).toEqual([
      `src/a.tsx:2: ${words}`,
    ]),
  );

  test.each([
    ["names for the browser", '<p class="about note" aria-labelledby="one other" data-kind="known">{say.about}</p>'],
    ["signs", '<p>{n} – {m} {"·"}</p>'],
    ["what decides what is said", '<p>{kind === "known" ? say.known : say.called("other")}</p>'],
    ["imports and types", 'type Kind = "not known" | import("./a of b.ts").Kind;'],
    ["mistakes of ours", 'throw new RangeError("there is no such cell");'],
    ["selectors", 'const first = place.querySelector("input, button");'],
    ["lists of words", 'const words = "if else repeat".split(" ");'],
    ["comments", "const a = 1; // The words of a comment."],
    ["code of R", 'const line = "print(quantile(chains, below))";'],
    ["code of CSS", `const line = \`1px solid \${colour}\`;`],
  ])("is nothing that the machine reads: %s", (_, code) =>
    expect(wordsInCode("src/a.tsx", `export const a = () => {\n  ${code.replace(/^</, "return <")}\n};`)).toEqual([]),
  );
});

test("what workers use compiles without a page: its program holds neither the DOM nor anything that is shown", () => {
  const { stdout } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "src", "--listFilesOnly"], {
    encoding: "utf8",
  });
  const files = stdout.split(/\r?\n/).map((path) => path.replaceAll("\\", "/"));
  expect(files.filter((path) => path.endsWith("/src/notebook/parse-notebook.ts"))).toHaveLength(1);
  const ofThePage = files.filter((path) =>
    /\.tsx$|\/lib\.(dom|webworker)|preact|observablehq|\/src\/views\//.test(path),
  );
  // Of the page the words need to know what can be done on it.
  expect(ofThePage.map((path) => path.slice(path.indexOf("/src/")))).toEqual(["/src/views/blocks/command-ids.ts"]);
});

describe("the tests", () => {
  test("wait with the patience that all of them share", () => {
    const impatient = pathsIn("test").filter((path) => /\bvi\.wait(For|Until)\(/.test(readFileSync(path, "utf8")));
    expect(impatient.filter((path) => path !== "test/wait-for.ts")).toEqual([]);
  });

  const testsIn = (paths: readonly string[]) => paths.filter((path) => /\.test\.tsx?$/.test(path));

  test("lie where what they test lies", () =>
    expect(testsElsewhere(testsIn(pathsIn("test")), pathsIn("src"))).toEqual([]));

  const sources = ["src/cells/shown/frame.tsx", "src/kernel/sum.ts", "src/figures/forest/index.ts"];
  test.each([
    ["in a folder that src has not", "test/cells/drawn/other.test.ts"],
    ["beside another file than the one whose name it has", "test/kernel/frame.test.ts"],
  ])("are elsewhere: one %s", (_, path) => expect(testsElsewhere([path], sources)).toHaveLength(1));

  test.each([
    ["named after its file", "test/kernel/sum.property.test.ts"],
    ["named after a folder", "test/figures/forest.test.ts"],
    ["of several files of a folder", "test/cells/shown/everything.browser.test.tsx"],
    ["of the whole", "test/browser/frame.test.ts"],
  ])("are in their place: one %s", (_, path) => expect(testsElsewhere([path], sources)).toEqual([]));
});

describe("import directions", () => {
  const complaints = (from: string, text: string) => rules.importsRunOneWay(pretend({ [from]: text }));

  test.each([
    ["a lower layer", "src/kernel/a.ts", 'import { b } from "../model/b.ts";'],
    ["a type", "src/model/a.ts", 'import type { B } from "../views/b.ts";'],
    ["an import for effect", "src/locale/a.ts", 'import "../data/b.ts";'],
    ["a dynamic import", "src/figures/a.ts", 'const b = () => import("../cells/b.ts");'],
    ["an import inside a type", "src/jobs/a.ts", 'export type B = import("../cells/b.ts").B;'],
    ["a name passed on", "src/notebook/a.ts", 'export { b } from "../jobs/b.ts";'],
    ["everything passed on", "src/notebook/a.ts", 'export * from "../jobs/b.ts";'],
    ["from the English words, of values", "src/locale/en/a.ts", 'import { b } from "../../figures/b.ts";'],
    ["siblings", "src/checks/a.ts", 'import { b } from "../estimators/b.ts";'],
    ["the top", "src/views/a.ts", 'import { b } from "../main.tsx";'],
    ["a worker file", "src/jobs/a.ts", 'import type { B } from "../../workers/b.ts";'],
    ["a worker that sees figures", "workers/a.ts", 'import { b } from "../src/figures/b.ts";'],
    ["a worker that sees the policy", "workers/a.ts", 'import { b } from "../src/policy.ts";'],
    ["a policy that imports", "src/policy.ts", 'import { b } from "./kernel/b.ts";'],
    ["tests", "src/kernel/a.ts", 'import { b } from "../../test/b.ts";'],
  ])("are wrong: %s", (_, from, text) => expect(complaints(from, text)).toHaveLength(1));

  test.each([
    ["down", "src/cells/a.ts", 'import { b } from "../kernel/b.ts";'],
    ["within a folder", "src/data/a.ts", 'import { b } from "./b.ts";'],
    ["from the top", "src/main.tsx", 'import { B } from "./views/b.tsx";'],
    ["from a worker", "workers/a.ts", 'import { b } from "../src/estimators/estimators.ts";'],
    ["from the English words, of types", "src/locale/en/a.ts", 'import type { B } from "../../figures/b.ts";'],
    ["in a comment", "src/kernel/a.ts", '// import { b } from "../views/b.ts";\nexport const a = 1;'],
  ])("are right: %s", (_, from, text) => expect(complaints(from, text)).toEqual([]));
});

describe("the other rules", () => {
  test("find a cycle and name its members", () => {
    const files = pretend({
      "src/a.ts": 'import { b } from "./b.ts"; export const a = b;',
      "src/b.ts": 'import { c } from "./c.ts"; export const b = c;',
      "src/c.ts": 'import type { a } from "./b.ts"; export const c = 1;',
    });
    expect(rules.noCycles(files)).toEqual(["src/b.ts -> src/c.ts -> src/b.ts"]);
  });

  test.each([
    ["src/views/a.ts", 'import * as Plot from "@observablehq/plot";'],
    ["src/figures/a.ts", 'import { table } from "arquero";'],
    ["src/estimators/a.ts", 'import { signal } from "@preact/signals";'],
    ["src/model/a.tsx", 'import { h } from "preact";'],
    ["src/cells/a.ts", 'import { wrap } from "comlink";'],
    ["src/views/a.ts", 'import { EditorView } from "@codemirror/view";'],
    ["src/data/a.ts", 'const fs = await import("node:fs");'],
  ])("find a package away from home in %s", (path, text) =>
    expect(rules.packagesStayAtHome(pretend({ [path]: text }))).toHaveLength(1),
  );

  test("find arquero behind other files, but not behind a type", () => {
    const files = (kind: string) =>
      pretend({
        "workers/estimate.ts": 'import { b } from "../src/data/b.ts";',
        "src/data/b.ts": `${kind} { table } from "arquero";`,
      });
    expect(rules.onlyTableWorkerReachesArquero(files("import"))).toEqual(["workers/estimate.ts reaches arquero"]);
    expect(rules.onlyTableWorkerReachesArquero(files("import type"))).toEqual([]);
  });

  test("find rows about people where code is evaluated, and evaluated code where rows about people are, types too", () => {
    const files = (start: string, target: string) =>
      pretend({
        [start]: 'import type { B } from "../src/data/b.ts";',
        "src/data/b.ts": `import type { C } from "${target}";`,
      });
    expect(rules.peopleAndTablesApart(files("workers/table.ts", "./intake/sightings.ts"))).toHaveLength(1);
    expect(rules.peopleAndTablesApart(files("workers/table.ts", "./identifiers/gate.ts"))).toHaveLength(1);
    expect(rules.peopleAndTablesApart(files("workers/intake.ts", "./tables/contract.ts"))).toHaveLength(1);
    expect(rules.peopleAndTablesApart(files("workers/table.ts", "./tables/contract.ts"))).toEqual([]);
  });

  test("find numerics in what the page begins with, but not behind a dynamic import", () => {
    const files = (line: string) =>
      pretend({ "src/main.tsx": line, "src/kernel/a.ts": 'import gammaln from "@stdlib/math-base-special-gammaln";' });
    expect(rules.numericsComeLate(files('import { a } from "./kernel/a.ts";'))).toHaveLength(1);
    expect(rules.numericsComeLate(files('import type { A } from "./kernel/a.ts";'))).toEqual([]);
    expect(rules.numericsComeLate(files('void import("./kernel/a.ts");'))).toEqual([]);
    expect(rules.numericsComeLate(files('import.meta.glob("./kernel/*.ts", { eager: true });'))).toHaveLength(1);
    expect(rules.numericsComeLate(files('import.meta.glob("./kernel/*.ts");'))).toEqual([]);
  });

  test.each([
    ["src/views/a.ts", "export const a = Math.random();"],
    ["src/jobs/a.ts", "export const a = Date.now();"],
    ["src/kernel/a.ts", "export const a = new Date();"],
  ])("find chance and time in %s", (path, text) =>
    expect(rules.nothingByChance(pretend({ [path]: text }))).toHaveLength(1),
  );

  test("let the page tell the time, and comments speak of it", () => {
    const files = pretend({
      "src/views/a.ts": "export const a = new Date();",
      "src/kernel/a.ts": "// no Date and no Math.random here\nexport const a = 1;",
    });
    expect(rules.nothingByChance(files)).toEqual([]);
  });

  test("tell a registry from a file that passes names on", () => {
    const index = (text: string) => rules.indexesPassNothingOn(pretend({ "src/checks/index.ts": text }));
    expect(index('export { a } from "./a.ts";')).toHaveLength(1);
    expect(index('export * from "./a.ts";')).toHaveLength(1);
    expect(index('import "./a.ts";')).toHaveLength(1);
    expect(index('import { a } from "./a.ts";\nexport const checks = { a } satisfies object;')).toEqual([]);
  });
});
