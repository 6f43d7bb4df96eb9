import type { WrittenStep } from "../../data/table-steps/apply-steps.ts";
import { type TableStepName, tableSteps } from "../../data/table-steps/index.ts";
import type { Dataset } from "../../model/dataset.ts";

/** What is entered in the form of a step. */
export interface StepEntry {
  readonly list: string;
  readonly name: string;
  /** Lists, or values of the attribute. */
  readonly chosen: readonly string[];
  readonly below: number;
  readonly attribute: string;
}

export type StepReading =
  | { readonly ok: true; readonly step: WrittenStep }
  | { readonly ok: false; readonly needs: "name" | "lists" | "pattern" | "values" };

export const isStepName = (name: string): name is TableStepName => Object.hasOwn(tableSteps, name);

/** The step as a notebook writes it, or what it still needs. What was not chosen is the first that there is. */
export function readStep(kind: TableStepName, entry: StepEntry, { table, strata }: Dataset): StepReading {
  const list = entry.list || (table.lists[0] ?? "");
  const name = entry.name.trim();
  const { chosen } = entry;
  const done = (step: WrittenStep): StepReading => ({ ok: true, step });
  switch (kind) {
    case "rename":
      return name === "" ? { ok: false, needs: "name" } : done({ rename: { [list]: name } });
    case "merge":
      if (chosen.length < 2) return { ok: false, needs: "lists" };
      return name === "" ? { ok: false, needs: "name" } : done({ merge: chosen, as: name });
    case "drop":
      return done({ drop: list });
    case "unobservable": {
      const digits = table.lists.map((each) => (chosen.includes(each) ? "1" : "0")).join("");
      return chosen.length === 0 ? { ok: false, needs: "pattern" } : done({ unobservable: [digits] });
    }
    case "suppress":
      return done({ suppress: { below: entry.below } });
    case "only": {
      const attribute = entry.attribute || (Object.keys(strata[0]?.values ?? {})[0] ?? "");
      return chosen.length === 0 ? { ok: false, needs: "values" } : done({ only: { [attribute]: chosen } });
    }
    default:
      return kind satisfies never;
  }
}
