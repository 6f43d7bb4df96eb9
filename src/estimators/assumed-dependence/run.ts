import type { HierarchicalModel } from "../../kernel/loglinear/hierarchical-model.ts";
import type { Engine } from "../../model/estimator.ts";
import { engine as fixedModel } from "../fixed-model/run.ts";
import type { ProfilePart, ProfileTask } from "../intervals/profiled-intervals.ts";
import type { ResamplingPart, ResamplingTask } from "../intervals/resampling.ts";
import { assume, type assumedDependence } from "./index.ts";

type Task = ResamplingTask<HierarchicalModel> | ProfileTask<HierarchicalModel>;
type Part = ResamplingPart | ProfilePart;

/** Carried out as `fixedModel`, of the model without the pair and a table that states what is assumed of it. */
export const engine: Engine<typeof assumedDependence.fields, Task, Part> = {
  *plan(table, options) {
    const assumption = assume(table, options);
    return assumption.ok ? yield* fixedModel.plan(assumption.value.table, assumption.value.options) : assumption;
  },
  run(task, table, options, random) {
    const assumption = assume(table, options);
    if (!assumption.ok) throw new Error("a task of a plan that had failed");
    return fixedModel.run(task, assumption.value.table, assumption.value.options, random);
  },
};
