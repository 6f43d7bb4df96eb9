import { useLayoutEffect, useState } from "preact/hooks";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import type { ControlProps } from "./control-props.ts";
import type { Offered } from "./form-context.ts";
import { describedBy } from "./frame.tsx";

export interface TextInputProps {
  readonly value: string;
  readonly id?: string;
  readonly inputMode?: "numeric" | "decimal";
  readonly placeholder?: string;
  readonly "aria-label"?: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: boolean;
  readonly narrow?: boolean;
  /** What was entered, when it is left or Enter is pressed. */
  readonly onText: (text: string) => void;
}

/** A line of text that counts when it is left, so that nothing is computed from half a number. */
export function TextInput({ value, narrow = false, onText, ...others }: TextInputProps) {
  const [text, setText] = useState(value);
  useLayoutEffect(() => setText(value), [value]);
  const done = (): void => {
    if (text !== value) onText(text);
  };
  return (
    <input
      type="text"
      autocomplete="off"
      class={narrow ? "narrow" : undefined}
      {...others}
      value={text}
      onInput={({ currentTarget }) => setText(currentTarget.value)}
      onChange={done}
      onKeyDown={({ key }) => key === "Enter" && done()}
    />
  );
}

export interface SelectOneProps extends Pick<ControlProps, "id" | "value" | "onValue" | "problems" | "language"> {
  readonly offered: readonly Offered[];
}

/** One of what is offered; what is written and not offered stays among it. */
export function SelectOne(props: SelectOneProps) {
  const { id, offered, value, onValue, language } = props;
  const written = value === undefined || value === null ? "" : String(value);
  const isKnown = written === "" || offered.some((each) => each.value === written);
  return (
    <select
      id={id}
      value={written}
      {...describedBy(props)}
      onChange={({ currentTarget }) => onValue(currentTarget.value === "" ? undefined : currentTarget.value)}
    >
      <option value="">{catalogues[language].fields.form.choose}</option>
      {!isKnown && <option value={written}>{written}</option>}
      {offered.map((each) => (
        <option key={each.value} value={each.value}>
          {each.label}
        </option>
      ))}
    </select>
  );
}

export interface BoxesProps {
  readonly offered: readonly Offered[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** Boxes to tick; what is ticked comes in the order in which it is offered. */
export function Boxes({ offered, chosen, onChosen }: BoxesProps) {
  const values = offered.map(({ value }) => value);
  return (
    <div class="boxes">
      {offered.map(({ value, label }) => (
        <label class="box" key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              onChosen(values.filter((each) => (each === value ? checked : chosen.includes(each))))
            }
          />
          {label}
        </label>
      ))}
    </div>
  );
}

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
