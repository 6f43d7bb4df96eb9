import type { PropsOf } from "./control-props.ts";
import { describedBy, Frame } from "./frame.tsx";

/** A fingerprint, which nobody enters by hand. */
export function HashControl(props: PropsOf<"hash">) {
  const { id, value } = props;
  return (
    <Frame {...props}>
      <input id={id} type="text" class="hash" readOnly value={String(value ?? "")} {...describedBy(props)} />
    </Frame>
  );
}
