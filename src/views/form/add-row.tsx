import { useState } from "preact/hooks";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import type { Offered } from "./form-context.ts";

export interface AddRowProps {
  readonly id: string;
  readonly offered: readonly Offered[];
  readonly language: Language;
  /** What is asked; where nothing is said, what to add. */
  readonly label?: string;
  readonly onAdd: (value: string) => void;
}

/** The choice of what to add, and the button that adds it. */
export function AddRow({ id, offered, language, label, onAdd }: AddRowProps) {
  const say = catalogues[language].fields.form;
  const [chosen, setChosen] = useState("");
  const [first] = offered;
  if (first === undefined) return null;
  const value = offered.some((each) => each.value === chosen) ? chosen : first.value;
  return (
    <div class="form-add">
      <label for={id}>{label ?? say.addWhat}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
        {offered.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
      <button type="button" class="button" onClick={() => onAdd(value)}>
        {say.add}
      </button>
    </div>
  );
}
