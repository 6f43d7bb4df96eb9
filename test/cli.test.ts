import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "morketal-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

function notebook(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/run-cli.mjs", ...options], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const small = file(
  "small.md",
  `---
title: Small
seed: 4
---
\`\`\`data korea
dataset: korea
\`\`\`
\`\`\`estimate best
data: korea
interval: { replicates: 200 }
method: best-model
\`\`\`
\`\`\`figure
of: best
\`\`\`
`,
);
const broken = file(
  "broken.md",
  "```data a\ndataset: nowhere\n```\n```data b\ndatset: korea\n```\n```data korea\ndataset: korea\n```\n",
);

const withoutTimes = (json: string): unknown =>
  JSON.parse(json, (key, value: unknown) => (key === "seconds" ? undefined : value));

describe("the command line", () => {
  test("writes the results as CSV, joined in a thread of its own", () => {
    const path = join(folder, "results.csv");
    const { status, stderr } = notebook(small, "--csv", path);
    expect([status, stderr]).toEqual([0, ""]);
    const lines = readFileSync(path, "utf8").trim().split("\n");
    expect(lines[0]).toMatch(/^cell,row,label,settings,method,.*,level,low,high,kind,problem$/);
    expect(lines.slice(1).map((line) => /,(0\.\d+),[\d.]+,[\d.]+,(\w+),$/.exec(line)?.slice(1))).toEqual([
      ["0.95", "bca"],
      ["0.8", "bca"],
    ]);
  });

  test("prints every result as one JSON document and nothing else", () => {
    const { status, stdout, stderr } = notebook(small, "--json");
    expect([status, stderr]).toEqual([0, ""]);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ notebook: small, title: "Small", seed: 4, problems: [] });
    expect(report.cells.best).toMatchObject({ kind: "estimate", status: "done", value: { provenance: { seed: 4 } } });
    expect(report.cells.best.value.estimate.draws).toHaveLength(200);
    expect(report.cells.best.value.estimate.total).toBeCloseTo(157.1666667, 6);
  });

  test("gives the same numbers with one worker and with three, and others with another seed", () => {
    const one = notebook(small, "--json", "--workers", "1").stdout;
    const three = notebook(small, "--json", "--workers=3").stdout;
    expect(withoutTimes(three)).toEqual(withoutTimes(one));
    const other = JSON.parse(notebook(small, "--json", "--seed", "5").stdout);
    expect(other.seed).toBe(5);
    expect(other.cells.best.value.estimate.draws).not.toEqual(JSON.parse(one).cells.best.value.estimate.draws);
  });

  test("says in words what it found without --json", () => {
    const { status, stdout } = notebook(small);
    expect(status).toBe(0);
    expect(stdout).toContain("Small");
    expect(stdout).toMatch(/best +Estimate +About .* 123 were seen/);
  });

  test("ends with 1 and says why when a cell failed or the file has problems, and evaluates the rest", () => {
    const { status, stdout, stderr } = notebook(broken, "--json");
    expect(status).toBe(1);
    expect(stderr).toContain(`${broken}:5:1: `);
    expect(stderr).toContain(`${broken}:1: a: `);
    const { cells, problems } = JSON.parse(stdout);
    expect(cells.a.problem).toMatchObject({ code: "unknown-dataset", name: "nowhere" });
    expect(cells.korea.status).toBe("done");
    expect(problems).toMatchObject([
      { line: 4, code: "one-of-keys" },
      { line: 5, column: 1, code: "unknown-key", key: "datset" },
    ]);
  });

  test.each([
    [[]],
    [["one.md", "two.md"]],
    [["no-such-file.md"]],
    [["--frobnicate", "notebooks/korea.md"]],
    [["notebooks/korea.md", "--workers", "0"]],
    [["notebooks/korea.md", "--seed", "1.5"]],
    [["notebooks/korea.md", "--seed", "4294967296"]],
  ])("ends with 2 and tells how it is used when called with %j", (options) => {
    const { status, stdout, stderr } = notebook(...options);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: npm run notebook");
  });

  test("tells how it is used when asked", () => {
    expect(notebook("--help")).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("--workers N") });
  });
});
