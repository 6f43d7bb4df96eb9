import { useComputed } from "@preact/signals";
import { formatDuration, formatTimeLeft } from "../text/duration.ts";
import { words } from "../text/index.ts";
import type { StateProps } from "./state-dot.tsx";

/** Seconds below which a cell runs by itself anyway. */
const worthTelling = 0.5;

/** What an unfinished cell waits for, and how far it has come. Nothing else on the page is redrawn by a tick. */
export function CellProgress({ name, state, language }: StateProps & { readonly name: string }) {
  const say = words[language].app;
  const status = useComputed(() => state.value.status).value;
  if (status === "queued") return <p class="aside">{say.status.queued}</p>;
  if (status === "running") return <ProgressBar name={name} state={state} language={language} />;
  const now = state.peek();
  if ((now.status !== "waiting" && now.status !== "stale") || now.cost < worthTelling) return null;
  return <p class="aside">{say.staleFor(formatDuration(now.cost, language))}</p>;
}

function ProgressBar({ name, state, language }: StateProps & { readonly name: string }) {
  const say = words[language].app;
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
