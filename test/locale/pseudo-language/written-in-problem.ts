import { estimatesChecks, tableChecks } from "../../../src/checks/index.ts";
import { tableSteps } from "../../../src/data/table-steps/index.ts";
import { methods } from "../../../src/estimators/index.ts";
import { speech } from "../../../src/locale/speech.ts";
import { type Problem, problemSchema } from "../../../src/model/problem.ts";
import { designPlans } from "../../../src/scenarios/design/index.ts";
import { scenarios } from "../../../src/scenarios/index.ts";
import { examplesOf } from "../../model/examples-of.ts";
import { foreign } from "./foreign.ts";

/** All texts within a value. */
export const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** What an example of the schema has for a text that somebody writes; any other text in it is one of ours. */
const anything = ["text", "en", "da", "0123456789abcdef".repeat(4)];
const variants = examplesOf(problemSchema);

const isWritten = (code: Problem["code"], key: string): boolean =>
  variants
    .filter((variant) => variant.code === code)
    .flatMap((variant) => textsIn(Object.entries(variant).find(([name]) => name === key)?.[1]))
    .some((text) => anything.includes(text));

const isProblem = (value: unknown): value is Problem => typeof value === "object" && value !== null && "code" in value;

const namesIn = (problem: Problem): readonly string[] =>
  Object.entries(problem).flatMap(([key, value]) =>
    isProblem(value) ? namesIn(value) : key !== "code" && isWritten(problem.code, key) ? textsIn(value) : [],
  );

/** What we call things in code; where it has to be written, a sentence quotes it. */
const ids = new Set([methods, tableChecks, estimatesChecks, scenarios, designPlans, tableSteps].flatMap(Object.keys));

/** What may stand in the sentence of a problem as somebody wrote it: names, and in quotation marks what is to be written. */
export function writtenIn(problem: Problem): readonly string[] {
  const names = namesIn(problem);
  return [
    ...names.filter((name) => !ids.has(name)),
    ...textsIn(problem).map((text) => `“${text}”`),
    // A term is known by the places of its lists.
    ...names.filter((name) => /^\d+$/.test(name)).map((term) => `(${term})`),
    ...Object.values(problem).filter(Array.isArray).map(allOf),
  ];
}

/** Keys of which any may be written. */
const allOf = (texts: readonly unknown[]): string =>
  speech("en").series(texts.map(String)).replace(" and ", foreign(" and "));
