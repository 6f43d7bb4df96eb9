// The coverage bench: node test/bench/coverage/run.mjs [--sets 500] [--parts 2] [--only NAME] [--truth stepwise|bic]
// Records are appended to build/coverage/TRUTH-K.jsonl; a run that was stopped goes on where it was.
import { fork } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createServer } from "vite";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const { values } = parseArgs({
  options: {
    sets: { type: "string", default: "500" },
    parts: { type: "string", default: "2" },
    part: { type: "string" },
    only: { type: "string", default: "" },
    truth: { type: "string", default: "stepwise" },
  },
});
const parts = Number(values.parts);
/** @param {number} part */
const fileOf = (part) => `${root}/build/coverage/${values.truth}-${part}.jsonl`;

const vite = await createServer({
  root,
  configFile: false,
  logLevel: "error",
  server: { middlewareMode: true, ws: false },
});
const bench = await vite.ssrLoadModule("/test/bench/coverage/run-coverage.ts");
if (values.part === undefined) {
  const children = Array.from({ length: parts }, (_, part) =>
    fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), "--part", String(part)]),
  );
  await Promise.all(children.map((child) => new Promise((resolve) => child.once("exit", resolve))));
  console.log(
    bench.coverageTable(
      Array.from({ length: parts }, (_, part) => fileOf(part)),
      values.truth,
    ),
  );
} else {
  const part = Number(values.part);
  await bench.runCoverage({
    file: fileOf(part),
    dataSets: Number(values.sets),
    part,
    parts,
    only: values.only,
    truth: values.truth,
  });
}
await vite.close();
