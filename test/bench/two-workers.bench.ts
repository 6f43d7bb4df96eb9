import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "vitest";
import { buildWhenStale } from "../../src/build-when-stale.mjs";
import { medianBench } from "./median.ts";

const notebook = `---
title: Bench
language: en
seed: 1
---
\`\`\`data five
dataset: uk-2013-five
\`\`\`

\`\`\`estimate best
data: five
method: best-model
order: 3
interval: { kind: bca, replicates: 1000, candidates: 100 }
\`\`\`
`;

describe("the command line with two worker threads, start of Node and threads included", () => {
  const folder = mkdtempSync(join(tmpdir(), "morketal-bench-"));
  const file = join(folder, "best.md");
  writeFileSync(file, notebook);
  const command = join(buildWhenStale("cli"), "cli.js");

  medianBench("best-model on UK 2013 (5 lists), order 3, 1000 resamples, 100 models (wanted 3 s, aim 1 s)", () => {
    const { status, stderr } = spawnSync(process.execPath, [command, file, "--json", "--workers", "2"]);
    if (status !== 0) throw new Error(String(stderr));
  });
});
