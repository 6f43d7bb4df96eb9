import type { JSX } from "preact";
import type { VerdictLevel } from "../../model/verdict.ts";

/** What is drawn in a square of 16 for each level, so that nobody has to tell colours apart. */
const strokes: Readonly<Record<VerdictLevel, JSX.Element>> = {
  "no-estimate": (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M3.5 12.5 12.5 3.5" />
    </>
  ),
  "lower-bound": <path d="M2 14H14M8 11V2M4 6 8 2 12 6" />,
  "with-warning": <path d="M8 1.5 15 14H1ZM8 6V9.5M8 11.5V12.5" />,
  sound: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M5 8.5 7.2 10.7 11 6" />
    </>
  ),
};

/** The sign of a level: crossed out, upwards from a line, a warning triangle, ticked. The words stand beside it. */
export function VerdictMark({ level }: { readonly level: VerdictLevel }) {
  return (
    <svg class="verdict-mark" viewBox="0 0 16 16" aria-hidden="true">
      {strokes[level]}
    </svg>
  );
}
