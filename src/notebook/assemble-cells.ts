import { cellNames } from "./cell-names.ts";
import { dependencies } from "./dependencies.ts";
import { byPlace, type Cell, type Located } from "./document.ts";
import type { FencedBlock } from "./fenced-block.ts";
import { withoutMarks } from "./marks.ts";
import type { Syntax } from "./read-cell.ts";
import { rememberedReading } from "./remembered-reading.ts";

export interface AssembledCells {
  /** One for each block, in the same order. */
  readonly cells: readonly Cell[];
  /** Their names, each after the sound cells that it needs. */
  readonly order: readonly string[];
}

/** Reads the blocks as cells, names them, and finds out what they need of one another. */
export function assembleCells(blocks: readonly FencedBlock[], syntax: Syntax): AssembledCells {
  const names = cellNames(blocks.map(({ word, rest }) => ({ kind: word, written: rest })));
  const drafts = blocks.map((block, index) => {
    const { name = "", problem = null } = names[index] ?? {};
    const nameProblem: Located[] = problem ? [{ line: block.first, column: block.restColumn, problem }] : [];
    return { block, name, nameProblem, reading: rememberedReading(block, syntax) };
  });
  const { order, problems } = dependencies(
    new Map(
      drafts.map(({ block, name, reading }) => [
        name,
        {
          kind: Object.hasOwn(syntax, block.word) ? block.word : null,
          references: reading.ok ? reading.references : [],
        },
      ]),
    ),
  );
  const cells = drafts.map(({ block, name, nameProblem, reading }): Cell => {
    const head = { kind: block.word, name, lines: { first: block.first, last: block.last } };
    const ofReading = reading.ok ? (problems.get(name) ?? []) : reading.problems;
    const [first, ...rest] = [...nameProblem, ...ofReading].sort(byPlace);
    if (first) return { ...head, sound: false, problems: [first, ...rest] };
    const { marks, spec } = withoutMarks(reading.ok ? reading.spec : {});
    const references = reading.ok ? reading.references : [];
    return { ...head, sound: true, spec, marks, needs: [...new Set(references.map((reference) => reference.name))] };
  });
  return { cells, order };
}
