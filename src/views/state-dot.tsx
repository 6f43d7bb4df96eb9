import { type ReadonlySignal, useComputed } from "@preact/signals";
import type { CellState } from "../cells/session/cell-state.ts";
import { catalogues } from "../locale/catalogues.ts";
import type { Language } from "../model/language.ts";

export interface StateProps {
  readonly state: ReadonlySignal<CellState>;
  readonly language: Language;
}

/** Where a cell stands: a dot that differs in shape as well as colour, and a word for those who do not see it. */
export function StateDot({ state, language }: StateProps) {
  const status = useComputed(() => state.value.status).value;
  const word = catalogues[language].page.app.status[status];
  return (
    <span class="dot" data-status={status} title={word}>
      <span class="unseen">{word}</span>
    </span>
  );
}
