import { useState } from "preact/hooks";
import { formWords } from "../../text/form-words.ts";
import { Control } from "./control.tsx";
import type { ControlProps } from "./control-props.ts";
import { canBeShown, problemsOfValue } from "./problems-of-value.ts";
import { YamlControl } from "./yaml-control.tsx";

interface Draft {
  readonly value: unknown;
  /** What was written when it was begun; once that changes, the draft is of no more use. */
  readonly over: string;
}

/**
 * A field of a cell. What is entered is written as soon as it is something that the notebook takes; until then it stays
 * here, and says what it still wants.
 */
export function DraftedField(props: Omit<ControlProps, "Part" | "single"> & { readonly name: string }) {
  const { name, field, value, onValue, problems, language } = props;
  const written = JSON.stringify(value) ?? "";
  const [draft, setDraft] = useState<Draft | null>(null);
  const present = draft !== null && draft.over === written ? draft : null;
  const shown = present ? present.value : value;
  const wanting = present ? problemsOfValue(name, field, shown) : problems;

  function enter(next: unknown): void {
    const isWhole = problemsOfValue(name, field, next).length === 0;
    setDraft(isWhole ? null : { value: next, over: written });
    if (isWhole) onValue(next);
  }

  const inner = { ...props, value: shown, problems: wanting, onValue: enter };
  return (
    <div class="form-entry" data-draft={present !== null}>
      {canBeShown(field, shown) ? <Control {...inner} /> : <YamlControl {...inner} />}
      {present && <p class="form-draft">{formWords[language].notInUse}</p>}
    </div>
  );
}
