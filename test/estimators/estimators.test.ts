import { expect, test } from "vitest";
import { estimators } from "../../src/estimators/estimators.ts";
import { methods } from "../../src/estimators/index.ts";

test("every method runs as what is told of it, in the same order", () => {
  expect(Object.keys(estimators)).toEqual(Object.keys(methods));
  for (const [name, method] of Object.entries(methods)) {
    expect(estimators[name as keyof typeof estimators]).toMatchObject({ ...method });
  }
});
