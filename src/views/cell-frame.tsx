import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { DisclosureView } from "../cells/disclosure-view.tsx";
import type { Language } from "../model/language.ts";
import { words } from "../text/index.ts";
import { CellButton } from "./cell-button.tsx";
import { CellProblems } from "./cell-problems.tsx";
import { CellProgress } from "./cell-progress.tsx";
import { CellResult } from "./cell-result.tsx";
import { CellSeconds } from "./cell-seconds.tsx";
import type { OpenCell } from "./open-notebook.ts";
import { placeId } from "./place.ts";
import { StateDot } from "./state-dot.tsx";

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
  const label = `${cell.kind} ${cell.name}`;
  return (
    <section class="cell" id={placeId(cell.name)} aria-label={label} tabIndex={tabIndex ?? -1} ref={frame}>
      {tools}
      <header class="cell-head">
        <StateDot state={state} language={language} />
        <code class="cell-kind">{cell.kind}</code>
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
      <DisclosureView summary={words[language].app.source}>
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
