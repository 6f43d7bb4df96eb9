import { expect, test } from "vitest";
import { fromKeptJson, toKeptJson } from "../../../src/cells/kept/kept-json.ts";

const throughFile = (value: unknown): unknown => fromKeptJson(JSON.parse(JSON.stringify(toKeptJson(value))));

test.each([
  ["numbers that JSON lacks", [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e-320]],
  ["doubles to the last bit", Float64Array.of(0.1, Math.PI, Number.NaN, Number.NEGATIVE_INFINITY, 5e-324)],
  ["many doubles", Float64Array.from({ length: 20_000 }, (_, index) => index / 7)],
  ["nested values", { a: [null, true, { b: "æøå" }], draws: new Float64Array(0) }],
])("%s come back as they were", (_, value) => expect(throughFile(value)).toEqual(value));

test.each([
  ["another prototype", JSON.parse('{ "__proto__": { "polluted": 1 } }')],
  ["doubles that are none", { $doubles: "AAAA" }],
  ["what is not base64", { $doubles: "<script>" }],
  ["an unknown number", { $number: "One" }],
  ["endless nesting", JSON.parse(`${"[".repeat(3000)}${"]".repeat(3000)}`)],
])("%s is refused", (_, json) => expect(fromKeptJson(json)).toBeUndefined());

test("what is no plain value is a bug, not a file", () => {
  expect(() => toKeptJson(new Map())).toThrow("plain");
  expect(() => toKeptJson({ of: () => 1 })).toThrow("function");
});
