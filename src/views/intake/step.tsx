import type { ComponentChildren } from "preact";
import type { StepWords } from "../../text/intake-words.ts";

export interface StepProps {
  readonly number: number;
  readonly words: StepWords;
  /** Cannot be done yet: only its heading is shown, so that one sees what is to come. */
  readonly closed?: boolean;
  readonly children: ComponentChildren;
}

/** One numbered step, and what to do in it. */
export function Step({ number, words, closed = false, children }: StepProps) {
  return (
    <section class="step" data-closed={closed} aria-labelledby={`step-${number}`}>
      <h2 id={`step-${number}`} tabIndex={-1}>
        <span class="step-number">{number}</span> {words.title}
      </h2>
      {!closed && (
        <>
          <p class="step-todo">{words.todo}</p>
          {children}
        </>
      )}
    </section>
  );
}
