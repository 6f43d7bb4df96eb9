import { useState } from "preact/hooks";
import type { PlainField } from "../../model/fields.ts";
import { formWords } from "../../text/form-words.ts";
import type { PropsOf } from "./control-props.ts";
import { BoxesFrame } from "./frame.tsx";
import { holds } from "./holds.ts";
import { startingValue } from "./starting-value.ts";

/** One of several ways to say something: which way, and then what. */
export function EitherControl(props: PropsOf<"either">) {
  const { id, field, words, value, onValue, language, Part } = props;
  const [chosen, setChosen] = useState<number | null>(null);
  const fitting = field.of.findIndex((each) => holds(each, value));
  const stays = chosen !== null && (fitting < 0 || holds(field.of[chosen], value));
  const at = stays ? chosen : Math.max(0, fitting);
  const way = field.of[at];
  if (way === undefined) return null;
  return (
    <div class="form-either">
      <BoxesFrame {...props} problems={[]}>
        <select
          id={`${id}-way`}
          aria-label={`${words.label}: ${formWords[language].way}`}
          value={String(at)}
          onChange={({ currentTarget }) => {
            const next = field.of[Number(currentTarget.value)];
            setChosen(Number(currentTarget.value));
            if (next) onValue(startingValue(next));
          }}
        >
          {field.of.map((each, index) => (
            <option key={index} value={String(index)}>
              {words.alternatives?.[index] ?? wayInWords(each)}
            </option>
          ))}
        </select>
      </BoxesFrame>
      <Part
        {...props}
        single
        key={at}
        id={`${id}-${at}`}
        field={way}
        words={{ ...words, label: words.alternatives?.[at] ?? words.label, help: "" }}
      />
    </div>
  );
}

/** Where a method's options are taken together, their kinds tell the ways apart. */
const wayInWords = (field: PlainField): string =>
  field.kind === "choice"
    ? field.choices.join(", ")
    : field.kind === "number"
      ? `${field.low}–${field.high}`
      : field.kind;
