import type { CellKind, CellKinds, EvaluationContext, Inputs, SessionContext } from "../../src/cells/cell-kind.ts";
import type { CellState } from "../../src/cells/session/cell-state.ts";
import { createSession, noUploads, type SessionOptions } from "../../src/cells/session/session.ts";
import type { Problem } from "../../src/model/problem.ts";
import { failure, type Result, success } from "../../src/model/result.ts";

type StepSpec = { readonly say: string; readonly of: readonly string[]; readonly seconds: number };

/** One evaluation of a made-up cell, in the hands of the test. */
export interface Work {
  readonly say: string;
  readonly inputs: Inputs;
  readonly context: EvaluationContext;
  finish(value?: unknown): Promise<void>;
  fail(problem: Problem): Promise<void>;
  throw(error: unknown): Promise<void>;
}

/** Lets everything happen that is due. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const shown = { told: "nothing", finding: () => [] } as const;

/**
 * Kinds of cell whose evaluations the test ends: a `source` needs nothing, a `step` what it names, and either is
 * expected to take its `seconds`.
 */
export function madeUpKinds(): { kinds: CellKinds; works: Work[] } {
  const works: Work[] = [];
  const step: CellKind<StepSpec> = {
    ...shown,
    fields: () => ({
      say: { kind: "text", default: "-" },
      of: { kind: "cell", of: ["source", "step"], many: true },
      seconds: { kind: "number", default: 0, low: 0, high: 1000, whole: false },
    }),
    keyParts: (_spec, seed) => [seed],
    cost: ({ say, seconds }) => {
      if (say === "cost throws") throw new Error("no cost");
      return seconds;
    },
    evaluate: ({ say }, inputs, context) => {
      if (say === "throws") throw new Error("a mistake");
      return new Promise<Result<unknown>>((resolve, reject) => {
        const end = (how: () => void) => {
          how();
          return settle();
        };
        works.push({
          say,
          inputs,
          context,
          finish: (value = say) => end(() => resolve(success(value))),
          fail: (problem) => end(() => resolve(failure(problem))),
          throw: (error) => end(() => reject(error)),
        });
      });
    },
  };
  const source: CellKind<StepSpec> = {
    ...step,
    fields: () => ({
      say: { kind: "text", default: "-" },
      seconds: { kind: "number", default: 0, low: 0, high: 1000, whole: false },
    }),
    fingerprint: (value) => String(value),
  };
  return { kinds: { source, step }, works };
}

export const noContext: SessionContext = {
  pool: { size: 1, run: () => Promise.reject(new Error("no pool here")), warmUp: () => {}, close: () => {} },
  loadDataset: () => Promise.reject(new Error("no datasets here")),
  loadUpload: noUploads,
};

/** A session of made-up cells, its evaluations, and everything that its listener heard. */
export function open(text: string, options: SessionOptions = {}) {
  const { kinds, works } = madeUpKinds();
  const heard: [string, CellState["status"]][] = [];
  const session = createSession(text, kinds, noContext, (name, { status }) => heard.push([name, status]), options);
  return {
    session,
    works,
    heard,
    status: (name: string) => session.states.get(name)?.status,
    statuses: () => [...session.states].map(([name, { status }]) => `${name} ${status}`),
    /** The latest evaluation of the cell that says this. */
    work: (say: string): Work => {
      const found = works.findLast((work) => work.say === say);
      if (!found) throw new Error(`nothing that says ${say} was evaluated`);
      return found;
    },
  };
}

/** A cell of a kind, with its keys in flow style: `cell("step a", "of: b")`. */
export const cell = (head: string, keys = ""): string => `\`\`\`${head}\n{ ${keys} }\n\`\`\`\n`;
