import { type ReadonlySignal, useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { cellKindName } from "../cells/index.ts";
import type { CellState } from "../cells/session/cell-state.ts";
import { DisclosureView } from "../cells/shown/disclosure-view.tsx";
import { catalogues } from "../locale/catalogues.ts";
import { formatDuration, formatTimeLeft } from "../locale/duration.ts";
import type { Language } from "../model/language.ts";
import { CellProblems } from "./cell-problems.tsx";
import { CellResult } from "./cell-result.tsx";
import type { OpenCell } from "./open-notebook.ts";
import { placeId } from "./place.ts";
import { StateDot, type StateProps } from "./state-dot.tsx";

/** Below this, how long a cell took is of no interest. */
const worthNoting = 0.05;

/** How long a cell took. */
function CellSeconds({ state, language }: StateProps) {
  const seconds = useComputed(() => (state.value.status === "done" ? state.value.seconds : 0)).value;
  return seconds < worthNoting ? null : <span class="seconds">{formatDuration(seconds, language)}</span>;
}

/** Seconds below which a cell runs by itself anyway. */
const worthTelling = 0.5;

/** What an unfinished cell waits for, and how far it has come. Nothing else on the page is redrawn by a tick. */
function CellProgress({ name, state, language }: StateProps & { readonly name: string }) {
  const say = catalogues[language].page.app;
  const status = useComputed(() => state.value.status).value;
  if (status === "queued") return <p class="aside">{say.status.queued}</p>;
  if (status === "running") return <ProgressBar name={name} state={state} language={language} />;
  const now = state.peek();
  if ((now.status !== "waiting" && now.status !== "stale") || now.cost < worthTelling) return null;
  return <p class="aside">{say.staleFor(formatDuration(now.cost, language))}</p>;
}

function ProgressBar({ name, state, language }: StateProps & { readonly name: string }) {
  const say = catalogues[language].page.app;
  const running = state.value;
  const { fraction, secondsLeft } = running.status === "running" ? running : { fraction: 1, secondsLeft: null };
  return (
    <div class="progress">
      <progress max={1} value={fraction} aria-label={say.progressOf(name)} />
      <span>
        {say.status.running}
        {secondsLeft !== null && ` · ${say.timeLeft(formatTimeLeft(secondsLeft, language))}`}
      </span>
    </div>
  );
}

export interface CellFrameProps {
  readonly open: OpenCell;
  readonly language: Language;
  /** Whether Tab reaches the cell itself. */
  readonly tabIndex?: ReadonlySignal<number>;
  /** What can be done with any block. */
  readonly tools?: ComponentChildren;
  /** Where the cell is written, while it is. */
  readonly editor?: ComponentChildren;
  /** What can be done with a cell of this kind. */
  readonly children?: ComponentChildren;
}

/** A cell: what it is called and where it stands, what it found or what is wrong, and its source on demand. */
export function CellFrame({ open, language, tabIndex, tools, editor, children }: CellFrameProps) {
  const { cell, state, source } = open;
  const frame = useRef<HTMLElement>(null);
  const kind = cellKindName(cell.kind, language);
  return (
    <section
      class="cell"
      id={placeId(cell.name)}
      aria-label={`${kind} ${cell.name}`}
      tabIndex={tabIndex ?? -1}
      ref={frame}
    >
      {tools}
      <header class="cell-head">
        <StateDot state={state} language={language} />
        <span class="cell-kind">{kind}</span>
        <span class="cell-name">{cell.name}</span>
        <span class="cell-side">
          <CellSeconds state={state} language={language} />
          {cell.sound && <CellButton open={open} language={language} whenGone={() => frame.current?.focus()} />}
        </span>
      </header>
      {editor}
      <CellProgress name={cell.name} state={state} language={language} />
      <CellProblems open={open} language={language} />
      {cell.sound && <CellResult open={open} cell={cell} language={language} />}
      {children}
      <DisclosureView summary={catalogues[language].page.app.source}>
        {() => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          <pre class="source" tabIndex={0}>
            <code>{source}</code>
          </pre>
        )}
      </DisclosureView>
    </section>
  );
}

interface CellButtonProps {
  readonly open: OpenCell;
  readonly language: Language;
  /** Takes the focus when the button had it and there is nothing left to do. */
  whenGone(): void;
}

/** Runs a cell or cancels it: one button, so that the focus stays where it is when the cell changes state. */
function CellButton({ open, language, whenGone }: CellButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const action = useComputed(() => actionIn(open.state.value)).value;
  const say = catalogues[language].page.app;
  // While this renders, the page still shows what was rendered last.
  const hadFocus = button.current !== null && button.current === document.activeElement;

  useLayoutEffect(() => {
    if (action === null && hadFocus) whenGone();
  });

  if (action === null) return null;
  return (
    <button
      type="button"
      class="quiet"
      ref={button}
      aria-label={`${say[action]}: ${open.cell.name}`}
      onClick={action === "run" ? open.run : open.cancel}
    >
      {say[action]}
    </button>
  );
}

function actionIn({ status }: CellState): "run" | "cancel" | null {
  switch (status) {
    case "waiting":
    case "stale":
    case "cancelled":
    case "failed":
    case "blocked":
      return "run";
    case "queued":
    case "running":
      return "cancel";
    case "done":
      return null;
    default:
      return status satisfies never;
  }
}
