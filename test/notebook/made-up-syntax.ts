import type { Problem } from "../../src/model/problem.ts";
import { type Notebook, problemsOf } from "../../src/notebook/document.ts";
import { parseNotebook } from "../../src/notebook/parse-notebook.ts";
import type { Syntax } from "../../src/notebook/read-cell.ts";

/** Kinds of cell that use every kind of field. */
export const syntax: Syntax = {
  data: { fields: () => ({ dataset: { kind: "text", default: null } }) },
  estimate: {
    fields: ({ method }) => ({
      data: { kind: "cell", of: ["data"], many: false },
      method: { kind: "choice", default: "best", choices: ["best", "fixed"] },
      ...(method === "fixed"
        ? { model: { kind: "text", default: null } }
        : { order: { kind: "number-or-auto", default: "auto", low: 1, high: 5, whole: true } }),
      interval: {
        kind: "group",
        fields: {
          replicates: { kind: "number", default: 1000, low: 100, high: 5000, whole: true },
          levels: { kind: "levels", default: [0.95, 0.8] },
        },
      },
    }),
  },
  figure: { fields: () => ({ of: { kind: "cell", of: ["estimate", "data"], many: true } }) },
};

export const parse = (text: string): Notebook => parseNotebook(text, syntax);

/** All problems as "line:column code". */
export const places = (text: string): string[] =>
  problemsOf(parse(text)).map(({ line, column, problem }) => `${line}:${column} ${problem.code}`);

export const problems = (text: string): Problem[] => problemsOf(parse(text)).map(({ problem }) => problem);

/** A document of a data cell `uk` (lines 1 to 3) and an estimate cell `best` (from line 4) with these lines in it. */
export const estimateWith = (...lines: string[]): string =>
  ["```data uk", "dataset: x", "```", "```estimate best", ...lines, "```"].join("\n");
