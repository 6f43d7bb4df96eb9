import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { countTests } from "./count-tests.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "morketal-test-"));
const report = join(reports, "vitest.json");

/** @type {readonly (readonly [title: string, command: string, ...args: string[]])[]} */
const steps = [
  ["Lint, format and imports", "biome", "check", "--error-on-warnings"],
  ["Types of the page, the command and the tests", "tsc", "-p", "tsconfig.json"],
  ["Types of what must do without a page", "tsc", "-p", "src/tsconfig.json"],
  ["Types of the workers", "tsc", "-p", "workers/tsconfig.json"],
  ["Build of the page", "vite", "build", "--logLevel", "warn"],
  ["Build of the command", "vite", "build", "--ssr", "--logLevel", "warn"],
];
const tests = /** @type {const} */ ([
  "Tests",
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
]);

/** @param {readonly [title: string, command: string, ...args: string[]]} step */
function run([title, command, ...args]) {
  console.log(`\n=== ${title}: ${command} ${args.join(" ")}`);
  const started = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter) },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`=== ${title}: ${status === 0 ? "passed" : "failed"} in ${seconds} s`);
  return status === 0;
}

/** @returns {unknown} */
function readReport() {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return undefined;
  }
}

// Every step runs, so that one look at the output shows all that is wrong.
const outcomes = steps.map((step) => ({ title: step[0], ok: run(step) }));
const vitestOk = run(tests);
const counted = countTests(readReport(), vitestOk);
rmSync(reports, { recursive: true, force: true });

const failures = [...outcomes.filter(({ ok }) => !ok).map(({ title }) => title), ...counted.failures];
const passed = outcomes.filter(({ ok }) => ok).length + counted.passed;
console.log(failures.length === 0 ? "" : `\nFailed:\n${failures.map((name) => `- ${name}`).join("\n")}\n`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
