import { useComputed } from "@preact/signals";
import { useErrorBoundary } from "preact/hooks";
import type { CellKind } from "../cells/cell-kind.ts";
import type { CellViewProps } from "../cells/cell-view.ts";
import { cellKinds } from "../cells/index.ts";
import { type Change, earlierResult } from "../cells/session/cell-state.ts";
import { cellViews } from "../cells/views.ts";
import { catalogues } from "../locale/catalogues.ts";
import type { Language } from "../model/language.ts";
import type { SoundCell } from "../notebook/document.ts";
import type { OpenCell } from "./open-notebook.ts";
import { judge, loadJudge } from "./open-notebook.ts";
import { useLoaded, type ViewLoader, viewLoader } from "./use-loaded.ts";

const loaders = new Map<string, ViewLoader<CellViewProps<SoundCell["spec"], unknown>>>(
  cellViews.map(([kind, load]) => [kind, viewLoader(load)]),
);

function viewOf(kind: string): ViewLoader<CellViewProps<SoundCell["spec"], unknown>> {
  const loader = loaders.get(kind);
  if (!loader) throw new Error(`no kind of cell "${kind}"`);
  return loader;
}

/** Loads the views of all kinds of cell, and what they compute with, so that a page that was loaded once needs no network. */
export const warmUpCells = async (): Promise<void> => {
  const kinds: readonly CellKind[] = Object.values(cellKinds);
  await Promise.all([
    loadJudge(),
    ...kinds.map(({ late }) => late?.load()),
    ...[...loaders.values()].map((load) => load()),
  ]);
};

export interface CellResultProps {
  readonly open: OpenCell;
  readonly cell: SoundCell;
  readonly language: Language;
}

/**
 * What a cell found, as its kind shows it: now, as far as it is there, or before something changed, and then it says so.
 * A fault in showing one cell leaves the others standing. Each part is followed by itself, since a tick of the progress
 * makes a new state and must redraw none of them.
 */
export function CellResult({ open, cell, language }: CellResultProps) {
  const [fault] = useErrorBoundary((error) => console.error(error));
  const done = useComputed(() => (open.state.value.status === "done" ? open.state.value : null)).value;
  const partial = useComputed(() => partialOf(open)).value;
  const earlier = useComputed(() => earlierResult(open.state.value)).value;
  const studies = open.studies.value;
  const isJudged = judge.value !== null;
  const studiesThen = open.studiesThen.value;
  const loaded = useLoaded(viewOf(cell.kind));
  if (fault !== undefined || loaded === "failed") {
    return <p class="problem">{catalogues[language].page.app.cannotShowCell}</p>;
  }
  if (loaded === "loading" || !isJudged) return null;
  const { View } = loaded;

  if (done !== null || partial !== undefined) {
    const result = done ?? { value: partial, seconds: 0 };
    const [study = null] = studies;
    return (
      <>
        {done?.reopened && <p class="aside">{catalogues[language].page.states.reopened}</p>}
        <View name={cell.name} spec={cell.spec} {...result} language={language} study={study} studies={studies} />
      </>
    );
  }
  // Without the verdict of its time nobody could tell how much of it may be said.
  if (earlier === null || (studiesThen.length === 0 && cell.needs.length > 0)) return null;
  const [study = null] = studiesThen;
  const { value, seconds, spec, changed } = earlier;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div class="earlier" role="group" aria-label={catalogues[language].page.states.earlier.label}>
      <p class="earlier-note">{earlierSentence(changed, language)}</p>
      <View
        name={cell.name}
        spec={spec}
        value={value}
        seconds={seconds}
        language={language}
        study={study}
        studies={studiesThen}
      />
    </div>
  );
}

function partialOf({ state }: OpenCell): unknown {
  const now = state.value;
  return now.status === "running" ? now.partial : undefined;
}

function earlierSentence(changed: Change, language: Language): string {
  const say = catalogues[language].page.states.earlier;
  switch (changed.what) {
    case "cell":
      return `${say.cell} ${say.renew}`;
    case "need":
      return `${say.need(changed.name)} ${say.renew}`;
    case "seed":
      return `${say.seed} ${say.renew}`;
    default:
      return changed satisfies never;
  }
}
