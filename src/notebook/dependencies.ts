import type { Problem } from "../model/problem.ts";
import type { Located, Reference } from "./document.ts";

/** A cell as the dependency graph sees it. */
export interface GraphCell {
  /** Null when the kind is not known. */
  readonly kind: string | null;
  readonly references: readonly Reference[];
}

export interface Dependencies {
  /** All names, each after those that it refers to; where a cycle makes that impossible, in the order given. */
  readonly order: readonly string[];
  /** What is wrong with the references, by the name of the cell that holds them. */
  readonly problems: ReadonlyMap<string, readonly Located[]>;
}

/** The graph of the cells by their references, whichever cell stands first in the document. */
export function dependencies(cells: ReadonlyMap<string, GraphCell>): Dependencies {
  const { order, cycles } = walk(cells);
  const problems = new Map<string, readonly Located[]>();
  for (const [name, cell] of cells) {
    const wrong = cell.references.flatMap((reference): Located[] => {
      const problem = wrongReference(name, reference, cells, cycles);
      return problem ? [{ line: reference.line, column: reference.column, problem }] : [];
    });
    if (wrong.length > 0) problems.set(name, wrong);
  }
  return { order, problems };
}

function wrongReference(
  from: string,
  { name, of }: Reference,
  cells: ReadonlyMap<string, GraphCell>,
  cycles: readonly (readonly string[])[],
): Problem | null {
  const target = cells.get(name);
  if (!target) return { code: "unknown-cell", name, known: [...cells.keys()].filter((known) => known !== from) };
  const members = cycles.find((cycle) => cycle.includes(from) && cycle.includes(name));
  if (members) return { code: "cycle", members };
  if (target.kind === null || of.includes(target.kind)) return null;
  return { code: "wrong-cell-kind", name, expected: of, found: target.kind };
}

/** Visits every cell after those that it refers to, with an explicit stack; a way back into the stack is a cycle. */
function walk(cells: ReadonlyMap<string, GraphCell>): { order: string[]; cycles: string[][] } {
  const order: string[] = [];
  const cycles: string[][] = [];
  const entered = new Set<string>();
  const left = new Set<string>();
  for (const start of cells.keys()) {
    const path = entered.has(start) ? [] : [visit(start)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.waiting.pop();
      if (next === undefined) {
        path.pop();
        left.add(top.name);
        order.push(top.name);
      } else if (!entered.has(next)) {
        path.push(visit(next));
      } else if (!left.has(next)) {
        const names = path.map(({ name }) => name);
        cycles.push(names.slice(names.indexOf(next)));
      }
    }
  }
  return { order, cycles };

  function visit(name: string): { name: string; waiting: string[] } {
    entered.add(name);
    const targets = cells.get(name)?.references.map((reference) => reference.name) ?? [];
    return { name, waiting: targets.filter((target) => cells.has(target)).reverse() };
  }
}
