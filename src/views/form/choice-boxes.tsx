import { Boxes } from "./boxes.tsx";
import type { PropsOf } from "./control-props.ts";
import { BoxesFrame } from "./frame.tsx";

/** Several of a few words, each of them to be tried. */
export function ChoiceBoxes(props: PropsOf<"choice">) {
  const { field, words, value, onValue } = props;
  const chosen = value === undefined ? [] : [value].flat().map(String);
  return (
    <BoxesFrame {...props}>
      <Boxes
        offered={field.choices.map((choice) => ({ value: choice, label: words.choices?.[choice] ?? choice }))}
        chosen={chosen}
        onChosen={(next) => onValue(next.length === 1 ? next[0] : next)}
      />
    </BoxesFrame>
  );
}
