import { useComputed } from "@preact/signals";
import { useErrorBoundary } from "preact/hooks";
import type { CellKind } from "../cells/cell-kind.ts";
import type { CellState } from "../cells/cell-state.ts";
import { cellKinds } from "../cells/index.ts";
import type { Language } from "../model/language.ts";
import type { SoundCell } from "../notebook/document.ts";
import { words } from "../text/index.ts";
import type { OpenCell } from "./open-notebook.ts";

export interface CellResultProps {
  readonly open: OpenCell;
  readonly cell: SoundCell;
  readonly language: Language;
}

/** What a finished cell found, as its kind shows it. A fault in showing one cell leaves the others standing. */
export function CellResult({ open, cell, language }: CellResultProps) {
  const [fault] = useErrorBoundary((error) => console.error(error));
  const done = useComputed(() => shown(open.state.value)).value;
  const study = open.study.value;
  const kinds: Readonly<Record<string, CellKind>> = cellKinds;
  const View = kinds[cell.kind]?.View;
  if (fault !== undefined) return <p class="problem">{words[language].app.cannotShowCell}</p>;
  if (done === null || View === undefined) return null;
  return <View name={cell.name} spec={cell.spec} {...done} language={language} study={study} />;
}

/** What there is to show: a result, or as much of it as is there; null where there is nothing. */
function shown(state: CellState): { readonly value: unknown; readonly seconds: number } | null {
  if (state.status === "done") return state;
  return state.status === "running" && state.partial !== undefined ? { value: state.partial, seconds: 0 } : null;
}
