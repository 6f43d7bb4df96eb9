import { catalogues } from "../../locale/catalogues.ts";
import { formatDuration } from "../../locale/duration.ts";
import type { Language } from "../../model/language.ts";
import type { BriefWork } from "./work.ts";

interface WaitingProps {
  readonly work: BriefWork;
  /** Whether the answer itself is there, and only other parts of the brief are not. */
  readonly answered: boolean;
  readonly language: Language;
  run(): void;
  cancel(): void;
}

/** One large button that computes what the brief needs, and how far that has come; nothing once all is there. */
export function BriefWaiting({ work, answered, language, run, cancel }: WaitingProps) {
  const { waiting: say } = catalogues[language].brief;
  const { unstarted, underway, seconds, fraction } = work;
  if (unstarted.length + underway.length === 0) return null;
  const duration = formatDuration(Math.max(seconds, 1), language);
  const isRunning = underway.length > 0;
  return (
    <div class="brief-waiting">
      <p>{isRunning ? say.running : answered ? say.restAbout : say.about}</p>
      {isRunning && <progress max={1} value={fraction} aria-label={say.progress} />}
      {/* One button for both, so that the focus stays on it. */}
      <button type="button" class={isRunning ? "quiet" : "primary"} onClick={isRunning ? cancel : run}>
        {isRunning ? say.cancel : (answered ? say.runRest : say.run)(duration)}
      </button>
    </div>
  );
}
