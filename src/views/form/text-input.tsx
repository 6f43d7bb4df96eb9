import { useLayoutEffect, useState } from "preact/hooks";

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
