import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StudyReport } from "../src/cells/session/session-report.ts";
import type { Estimate } from "../src/model/estimate.ts";
import { changesFrom, copyOfProject, filesOf } from "./change-costs/copy.ts";
import { apply, recipesIn, type Step } from "./change-costs/recipes.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const recipes = recipesIn(readFileSync(join(root, "CONTRIBUTING.md"), "utf8"));

/** What each addition may cost: files beside its words, its registry and its tests, and lines in the registry. */
const costs = [
  { what: "An estimator", files: 4, registry: "src/estimators/index.ts", imports: 1 },
  { what: "A figure", files: 2, registry: "src/figures/index.ts", imports: 0 },
  { what: "A problem", files: 0, registry: "src/model/problem.ts", imports: 0 },
  { what: "A check", files: 1, registry: "src/checks/index.ts", imports: 1 },
  { what: "A kind of interval", files: 2, registry: "src/model/interval-kind.ts", imports: 0 },
  { what: "A language", files: 0, registry: "src/model/language.ts", imports: 0 },
] as const;

/** What the additions are called, and the files of a catalogue that say what they are. */
const said = [
  { name: "zelterman", file: "methods.ts" },
  { name: "known-part", file: "figures.ts" },
  { name: "intervals-apart", file: "problems.ts" },
  { name: "apart", file: "checks.ts" },
  { name: "studentised", file: "methods.ts" },
  { name: "studentised", file: "brief.ts" },
];

const notebook = `---
title: Additions
seed: 4
---
\`\`\`data korea
dataset: korea
\`\`\`
\`\`\`estimate twice
data: korea
method: zelterman
levels: [0.5]
\`\`\`
\`\`\`estimate linked
data: korea
method: fixed-model
model: "[12,3]"
interval: { kind: profile, levels: [0.5] }
\`\`\`
\`\`\`figure part
kind: known-part
of: twice
\`\`\`
`;

const stepsOf = (what: string): readonly Step[] => recipes.find(({ name }) => name === what)?.steps ?? [];
const isWords = (path: string): boolean => /^(src\/locale|notebooks)\//.test(path);
const isWordsOf = (tag: string, path: string): boolean => path.startsWith(`src/locale/${tag}/`);

const folder = mkdtempSync(join(tmpdir(), "morketal-costs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(cwd: string, ...command: readonly string[]) {
  return new Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }>((done) => {
    const child = spawn(process.execPath, command, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    const told = { stdout: "", stderr: "" };
    child.stdout.on("data", (text) => (told.stdout += text));
    child.stderr.on("data", (text) => (told.stderr += text));
    child.on("close", (status) => done({ status, ...told }));
  });
}

interface CompilerError {
  readonly file: string;
  readonly message: string;
}

async function compilerErrors(copy: string, ...options: readonly string[]): Promise<readonly CompilerError[]> {
  const { stdout } = await run(copy, "node_modules/typescript/bin/tsc", "--pretty", "false", ...options);
  const errors = stdout.matchAll(/^(\S[^(\n]*)\(\d+,\d+\): (.*(?:\n .*)*)/gm);
  return [...errors].map(([, file = "", message = ""]) => ({ file, message }));
}

/** The files that do not compile, of those errors that speak of a name. */
const filesWith = (errors: readonly CompilerError[], name: string): readonly string[] =>
  [
    ...new Set(
      errors
        .filter(({ message }) => message.includes(`'${name}'`) || message.includes(`"${name}"`))
        .map(({ file }) => file),
    ),
  ].sort();

/** A new language as somebody would begin with it: the words of its neighbour, spelt as it spells. */
function translate(language: string): void {
  for (const name of readdirSync(language)) {
    const path = join(language, name);
    const text = readFileSync(path, "utf8").replaceAll('"da"', '"sv"');
    writeFileSync(path, text.replaceAll("æ", "ä").replaceAll("ø", "ö").replaceAll("Æ", "Ä").replaceAll("Ø", "Ö"));
  }
}

const whole = join(folder, "whole");
const lacking = join(folder, "lacking");
const changes = new Map<string, ReadonlyMap<string, readonly string[]>>();
let errorsOfWhole: readonly CompilerError[] = [];
let errorsOfLacking: readonly CompilerError[] = [];
let styleOfWhole: Awaited<ReturnType<typeof run>>;

/** The project with every addition, one after the other; it compiles but for a catalogue that has none of their words. */
async function makeWhole(): Promise<void> {
  copyOfProject(root, whole);
  let before = filesOf(whole);
  for (const { name, steps } of recipes) {
    apply(steps, whole);
    const after = filesOf(whole);
    changes.set(name, changesFrom(before, after));
    before = after;
  }
  const written = recipes.flatMap(({ steps }) => steps.map(({ path }) => path)).filter((path) => path.endsWith(".ts"));
  styleOfWhole = await run(whole, "node_modules/@biomejs/biome/bin/biome", "check", ...written);
  translate(join(whole, "src/locale/sv"));
  cpSync(join(root, "src/locale/da"), join(whole, "src/locale/silent"), { recursive: true });
  const engine = join(whole, "src/estimators/zelterman/run.ts");
  writeFileSync(engine, readFileSync(engine, "utf8").replace('kind: "log-normal"', 'kind: "studentised"'));
  errorsOfWhole = await compilerErrors(whole);
}

/** The project with every addition but its English words, and with nothing of the kind of interval but its name. */
async function makeLacking(): Promise<void> {
  copyOfProject(root, lacking);
  for (const { what, registry } of costs) {
    if (what === "A language") continue;
    const isDone = (step: Step): boolean =>
      what === "A kind of interval" ? step.path === registry : !isWordsOf("en", step.path);
    apply(stepsOf(what).filter(isDone), lacking);
  }
  writeFileSync(join(lacking, "tsconfig.part.json"), '{ "extends": "./tsconfig.json", "include": ["src"] }');
  errorsOfLacking = await compilerErrors(lacking, "-p", "tsconfig.part.json");
}

const patience = 600_000;
beforeAll(() => Promise.all([makeWhole(), makeLacking()]), patience);

describe.each(costs)("$what", ({ what, files, registry, imports }) => {
  const touched = () => changes.get(what) ?? new Map<string, readonly string[]>();

  test("touches what CONTRIBUTING.md says that it touches", () => {
    const listed = recipes.find(({ name }) => name === what)?.touches ?? [];
    // A folder stands for all that lies in it.
    const found = [...touched().keys()].map((path) => listed.find((each) => path.startsWith(each)) ?? path);
    expect([...new Set(found)].sort()).toEqual(listed.toSorted());
  });

  test(`costs ${files} files and a line of ${registry}, beside its words and tests`, () => {
    const counted = [...touched().keys()].filter(
      (path) => path !== registry && !isWords(path) && !path.startsWith("test/"),
    );
    expect(counted).toHaveLength(files);
    const lines = touched().get(registry) ?? [];
    expect(lines.filter((line) => line.startsWith("import "))).toHaveLength(imports);
    expect(lines.filter((line) => !line.startsWith("import "))).toHaveLength(1);
  });
});

describe("the project with every addition", () => {
  test("compiles, its tests among it, where each language has the words", () => {
    expect(errorsOfWhole.filter(({ file }) => !isWordsOf("silent", file))).toEqual([]);
  });

  test("is written as everything else is", () => {
    expect(styleOfWhole.status, styleOfWhole.stdout).toBe(0);
  });

  test.each(said)("does not compile without what $file says of $name, in English or another language", (each) => {
    expect(filesWith(errorsOfLacking, each.name)).toContain(`src/locale/en/${each.file}`);
    expect(filesWith(errorsOfWhole, each.name)).toContain(`src/locale/silent/${each.file}`);
  });

  test("does not compile where a kind of interval is not known yet, and that is what CONTRIBUTING.md shows", () => {
    const shown = stepsOf("A kind of interval").map(({ path }) => path);
    // What gathers the files of a language says again what they lack.
    const gathered = "src/locale/da/index.ts";
    expect(["src/model/interval-kind.ts", ...filesWith(errorsOfLacking, "studentised")].sort()).toEqual(
      [...shown, gathered].sort(),
    );
  });
});

interface Results {
  readonly cells: Readonly<Record<string, { readonly value: { readonly estimate: Estimate } }>>;
  readonly studies: { readonly korea: StudyReport };
}

describe("the command, with every addition", () => {
  const reports: Record<string, string> = {};
  let results: Results;

  beforeAll(async () => {
    const file = join(folder, "additions.md");
    writeFileSync(file, notebook);
    for (const language of ["en", "da", "sv"]) {
      const html = join(folder, `${language}.html`);
      const options = ["--json", "--html", html, "--language", language];
      const { status, stdout, stderr } = await run(whole, "src/run-cli.mjs", file, ...options);
      expect([status, stderr]).toEqual([0, ""]);
      results = JSON.parse(stdout);
      reports[language] = readFileSync(html, "utf8");
    }
  });

  test("estimates by the new estimator, and says by which", () => {
    const { estimate } = results.cells.twice?.value ?? {};
    // Of 123 people 51 are on one list and 60 on two.
    expect(estimate?.total).toBeCloseTo(123 / (1 - Math.exp((-2 * 60) / 51)), 9);
    expect(reports.en).toContain("Zelterman's estimate");
    expect(reports.da).toContain("Zeltermans skøn");
  });

  test("draws the new figure, and says what it shows", () => {
    expect(reports.en).toMatch(/<svg [^>]*aria-label="The known part"/);
    expect(reports.en).toContain("Between 87% and 93% of everybody is known: 123 people.");
    expect(reports.da).toMatch(/<svg [^>]*aria-label="Den kendte del"/);
  });

  test("tells what the new check finds, in the verdict as well", () => {
    const told = expect.objectContaining({
      code: "intervals-apart",
      message: expect.stringMatching(/^The intervals of “twice” and “linked” have no number in common/),
    });
    expect(results.studies.korea.findings.apart?.concerns).toEqual([{ weight: "warns", problem: told }]);
    expect(results.studies.korea.verdict.reasons).toContainEqual({ weight: "warns", problem: told });
    expect(reports.da).toContain("har intet tal til fælles");
  });

  test("says of the new kind of interval how it was made, and nowhere that it is a bootstrap", () => {
    expect(results.cells.twice?.value.estimate.intervals).toMatchObject([{ level: 0.5, kind: "studentised" }]);
    expect(reports.en).toContain("Studentised: 0 resamples, each measured in its own standard error.");
    expect(reports.da).toContain("Studentiseret: 0 genudtrækninger, hver målt i sin egen standardfejl.");
    const bookTitle = "An Introduction to the Bootstrap";
    expect(`${reports.en}${reports.da}${JSON.stringify(results)}`.replaceAll(bookTitle, "")).not.toMatch(/bootstrap/i);
  });

  test("speaks the new language, and no other", () => {
    expect(reports.sv).toContain('<html lang="sv"');
    expect(reports.sv).toContain("Zeltermans skön");
    const nameOfApp = "Mørketal";
    expect(reports.sv?.replaceAll(nameOfApp, "")).not.toMatch(/[æø]/i);
  });
});
