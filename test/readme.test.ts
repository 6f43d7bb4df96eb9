import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { methods } from "../src/estimators/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
/** Whatever stands alone between backticks. */
const named = new Set([...readme.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name));

test("the README names every method", () => {
  for (const method of Object.keys(methods)) expect(named).toContain(method);
});

test("the README names every notebook that comes with the app", () => {
  const files = readdirSync(new URL("../notebooks/", import.meta.url)).filter((file) => file.endsWith(".md"));
  for (const file of files) expect(named).toContain(file.split(".")[0]);
});

test("every npm script that the README names is there", () => {
  const { scripts }: { scripts: object } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  const wanted = [...readme.matchAll(/npm (?:run (?:--silent )?([a-z]+)|(start|test))\b/g)];
  expect(wanted.length).toBeGreaterThan(5);
  for (const [, run, short] of wanted) expect(Object.keys(scripts)).toContain(run ?? short);
});
