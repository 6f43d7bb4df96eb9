import { parseNumber } from "../../text/parse-number.ts";
import type { PropsOf } from "./control-props.ts";
import { describedBy, Frame } from "./frame.tsx";
import { TextInput } from "./text-input.tsx";

/** A count of people, or the bounds of a hidden one. */
export function CountControl(props: PropsOf<"count">) {
  const { id, value, onValue, language } = props;
  return (
    <Frame {...props}>
      <TextInput
        id={id}
        value={value === undefined ? "" : String(value)}
        narrow
        {...describedBy(props)}
        onText={(text) => onValue(text.trim() === "" ? undefined : (parseNumber(text, language) ?? text.trim()))}
      />
    </Frame>
  );
}
