import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { TestSpecification, Vitest } from "vitest/node";
import { SlowFirst, slow } from "./slow-first.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

test("files that take long are begun first, and are there", async () => {
  expect(slow.filter((path) => !existsSync(new URL(path, import.meta.url)))).toEqual([]);
  const cache = { getFileTestResults: () => undefined, getFileStats: () => ({ size: 1 }) };
  const sequencer = new SlowFirst({ cache, config: { root } } as unknown as Vitest);
  const project = { name: "node", config: { sequence: { groupOrder: 0 } } };
  const named = (path: string) => ({ moduleId: `${root}test/${path}`, project }) as TestSpecification;
  const [second = "", first = ""] = [slow[1], slow[0]];
  const sorted = await sequencer.sort(["cli.test.ts", second, "policy.test.ts", first].map(named));
  expect(sorted.map(({ moduleId }) => moduleId)).toEqual(
    [first, second, "cli.test.ts", "policy.test.ts"].map((path) => `${root}test/${path}`),
  );
});
