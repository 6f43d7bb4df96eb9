import { useComputed } from "@preact/signals";
import { formatDuration } from "../locale/duration.ts";
import type { StateProps } from "./state-dot.tsx";

/** Below this, how long a cell took is of no interest. */
const worthTelling = 0.05;

/** How long a cell took. */
export function CellSeconds({ state, language }: StateProps) {
  const seconds = useComputed(() => (state.value.status === "done" ? state.value.seconds : 0)).value;
  return seconds < worthTelling ? null : <span class="seconds">{formatDuration(seconds, language)}</span>;
}
