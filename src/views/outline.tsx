import type { Language } from "../model/language.ts";
import type { OpenNotebook } from "./open-notebook.ts";
import { goToPlace } from "./place.ts";
import { routeFragment } from "./route.ts";
import { StateDot } from "./state-dot.tsx";

export interface OutlineProps {
  readonly open: OpenNotebook;
  readonly language: Language;
}

/** The cells of a notebook with their states, each a link to its place. */
export function Outline({ open, language }: OutlineProps) {
  return (
    <ul class="outline">
      {[...open.cells.value.values()].map(({ cell, state }) => (
        <li key={cell.name}>
          <a
            href={routeFragment({ page: "notebook", notebook: open.name, place: cell.name, language: null })}
            // The address may name this place already, and then following the link changes nothing.
            onClick={() => goToPlace(cell.name)}
          >
            <StateDot state={state} language={language} /> <span>{cell.name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
