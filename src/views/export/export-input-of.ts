import type { ExportInput } from "../../export/export-input.ts";
import type { OpenNotebook } from "../open-notebook.ts";

/** The notebook as it stands now. */
export const exportInputOf = ({ notebook, states }: OpenNotebook): ExportInput => ({
  notebook: notebook.value,
  seed: notebook.value.seed,
  states: new Map([...states.value].map(([name, state]) => [name, state.value])),
});
