import { formWords } from "../../text/form-words.ts";
import type { PropsOf } from "./control-props.ts";
import { describedBy, Frame } from "./frame.tsx";

/** One of a few words, said in full. */
export function ChoiceControl(props: PropsOf<"choice">) {
  const { id, field, words, value, onValue, language } = props;
  const say = formWords[language];
  const shown = typeof value === "string" ? value : field.default;
  const choices = field.choices.includes(shown) ? field.choices : [...field.choices, shown];
  return (
    <Frame {...props}>
      <select
        id={id}
        value={shown}
        {...describedBy(props)}
        onChange={({ currentTarget }) =>
          onValue(currentTarget.value === field.default ? undefined : currentTarget.value)
        }
      >
        {choices.map((choice) => {
          const label = words.choices?.[choice] ?? choice;
          return (
            <option key={choice} value={choice}>
              {choice === field.default ? say.usual(label) : label}
            </option>
          );
        })}
      </select>
    </Frame>
  );
}
