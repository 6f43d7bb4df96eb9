import { formatPlain } from "../../locale/numbers.ts";
import { parseNumber } from "../../locale/parse-number.ts";
import { fieldDefault } from "../../notebook/field-kinds/index.ts";
import type { PropsOf } from "./control-props.ts";
import { describedBy, Frame } from "./frame.tsx";
import { TextInput } from "./text-input.tsx";

/** A number; empty for what is usual. What is no number is handed on as it is, for the field to say what it wants. */
export function NumberControl(props: PropsOf<"number" | "number-or-auto">) {
  const { id, field, words, value, onValue, language } = props;
  return (
    <Frame {...props}>
      <TextInput
        id={id}
        value={typeof value === "number" ? formatPlain(value, language) : value === "auto" ? "" : String(value ?? "")}
        inputMode={field.whole ? "numeric" : "decimal"}
        placeholder={fieldDefault(field, words, language) ?? ""}
        narrow
        {...describedBy(props)}
        onText={(text) => {
          const number = text.trim() === "" ? undefined : (parseNumber(text, language) ?? text);
          onValue(number === field.default ? undefined : number);
        }}
      />
    </Frame>
  );
}
