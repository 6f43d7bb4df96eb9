import type { PropsOf } from "./control-props.ts";
import { describedBy, Frame } from "./frame.tsx";
import { offeredNames } from "./offered-names.ts";
import { SelectOne } from "./select-one.tsx";
import { TextInput } from "./text-input.tsx";

/** A name: one of those that the table knows, or a new one. */
export function NameControl(props: PropsOf<"name">) {
  const { id, field, value, onValue, context, language, column } = props;
  const offered = offeredNames(field.offers, [], context, { column, language });
  return (
    <Frame {...props}>
      {offered.length > 0 ? (
        <SelectOne {...props} offered={offered} />
      ) : (
        <TextInput
          id={id}
          value={value === undefined ? "" : String(value)}
          narrow
          {...describedBy(props)}
          onText={(text) => onValue(text.trim() === "" ? undefined : text.trim())}
        />
      )}
    </Frame>
  );
}
