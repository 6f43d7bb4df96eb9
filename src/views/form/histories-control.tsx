import { Boxes } from "./boxes.tsx";
import type { PropsOf } from "./control-props.ts";
import { BoxesFrame, describedBy } from "./frame.tsx";
import { historyOptions } from "./history-options.ts";
import { TextInput } from "./text-input.tsx";

/** Capture histories: to tick where the lists are known and few, to write in digits otherwise. */
export function HistoriesControl(props: PropsOf<"histories">) {
  const { id, field, value, onValue, context, words } = props;
  const written = value === undefined ? (field.default ?? []) : [value].flat().map(String);
  const offered = historyOptions(field.lists, context, written);
  const choose = (histories: readonly string[]): void =>
    onValue(histories.length === 0 && field.default !== null ? undefined : histories);
  return (
    <BoxesFrame {...props}>
      {offered.length > 0 ? (
        <Boxes offered={offered} chosen={written} onChosen={choose} />
      ) : (
        <TextInput
          id={id}
          aria-label={words.label}
          value={written.join(", ")}
          {...describedBy(props)}
          onText={(text) => choose(text.split(/[\s,;]+/).filter((digits) => digits !== ""))}
        />
      )}
    </BoxesFrame>
  );
}
