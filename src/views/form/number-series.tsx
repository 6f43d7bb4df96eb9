import { useState } from "preact/hooks";
import { catalogues } from "../../locale/catalogues.ts";
import { formatPlain } from "../../locale/numbers.ts";
import { parseNumber } from "../../locale/parse-number.ts";
import { type ControlProps, isMapping, type PropsOf } from "./control-props.ts";
import { BoxesFrame, describedBy } from "./frame.tsx";
import { TextInput } from "./text-input.tsx";

/** Numbers to be tried: some that are written, or a range that is filled evenly. */
export function NumberSeries(props: PropsOf<"number" | "number-or-auto">) {
  const { id, field, value, onValue, language } = props;
  const say = catalogues[language].fields.form;
  const [wantsRange, setWantsRange] = useState(isMapping(value));
  const isRange = isMapping(value) || (wantsRange && value === undefined);
  return (
    <BoxesFrame {...props}>
      <select
        aria-label={say.howMany}
        value={isRange ? "range" : "some"}
        onChange={({ currentTarget }) => {
          const range = currentTarget.value === "range";
          setWantsRange(range);
          onValue(range ? { from: field.low, to: field.high, steps: 3 } : field.default);
        }}
      >
        <option value="some">{say.one}</option>
        <option value="range">{say.range}</option>
      </select>
      {isRange ? (
        <RangeInputs {...props} />
      ) : (
        <TextInput
          id={id}
          aria-label={`${props.words.label}: ${say.several}`}
          placeholder={say.several}
          value={[value ?? []]
            .flat()
            .map((each) => shown(each, language))
            .join("  ")}
          {...describedBy(props)}
          onText={(text) => onValue(numbersIn(text, language))}
        />
      )}
    </BoxesFrame>
  );
}

function RangeInputs(props: PropsOf<"number" | "number-or-auto">) {
  const { id, value, onValue, language } = props;
  const say = catalogues[language].fields.form;
  const range = isMapping(value) ? value : {};
  return (
    <span class="form-range">
      {(["from", "to", "steps"] as const).map((end) => (
        <label key={end} for={`${id}-${end}`}>
          {say[end]}
          <TextInput
            id={`${id}-${end}`}
            narrow
            inputMode="decimal"
            value={shown(range[end] ?? "", language)}
            onText={(text) => onValue({ ...range, [end]: parseNumber(text, language) ?? text })}
          />
        </label>
      ))}
    </span>
  );
}

const shown = (value: unknown, language: ControlProps["language"]): string =>
  typeof value === "number" ? formatPlain(value, language) : String(value);

/** One number by itself, several as a list, nothing as undefined; what is no number stays as it is entered. */
function numbersIn(text: string, language: ControlProps["language"]): unknown {
  const numbers = text
    .split(/[\s;]+/)
    .filter((word) => word !== "")
    .map((word) => parseNumber(word, language) ?? word);
  return numbers.length > 1 ? numbers : numbers[0];
}
