import type { PropsOf } from "./control-props.ts";
import { describedBy, UnlabelledFrame } from "./frame.tsx";

/** A box to tick. */
export function FlagControl(props: PropsOf<"flag">) {
  const { id, field, words, value, onValue } = props;
  return (
    <UnlabelledFrame {...props}>
      <label class="box">
        <input
          id={id}
          type="checkbox"
          checked={typeof value === "boolean" ? value : field.default}
          {...describedBy(props)}
          onChange={({ currentTarget: { checked } }) => onValue(checked === field.default ? undefined : checked)}
        />
        {words.label}
      </label>
    </UnlabelledFrame>
  );
}
