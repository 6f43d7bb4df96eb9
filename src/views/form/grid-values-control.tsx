import { formWords } from "../../text/form-words.ts";
import { formatCount } from "../../text/numbers.ts";
import { ChoiceBoxes } from "./choice-boxes.tsx";
import type { ControlProps } from "./control-props.ts";
import { problemsWithin } from "./form-context.ts";
import { NumberSeries } from "./number-series.tsx";
import { startingValue } from "./starting-value.ts";
import { useRowKeys } from "./use-row-keys.ts";
import { asWritten, writtenValues } from "./written-values.ts";

/** The values of one key of a grid, each to be tried: boxes for words, a line for numbers, rows for all else. */
export function GridValuesControl(props: ControlProps) {
  const { field } = props;
  switch (field.kind) {
    case "number":
    case "number-or-auto":
      return <NumberSeries {...props} field={field} />;
    case "choice":
      return <ChoiceBoxes {...props} field={field} />;
    default:
      return <ValueRows {...props} />;
  }
}

function ValueRows(props: ControlProps) {
  const { id, field, words, value, onValue, problems, language, Part, within = false } = props;
  const say = formWords[language];
  const written = writtenValues(field, value);
  const values = written.length === 0 ? [startingValue(field)] : written;
  const { keys, remove } = useRowKeys(values.length);
  const write = (next: readonly unknown[]): void => onValue(asWritten(field, next));
  const count = (index: number): string => formatCount(index + 1, language);
  const isList = values.length > 1 || (Array.isArray(value) && values.length === 1 && value[0] === values[0]);
  const rows = values.map((each, index) => (
    <div class="form-value" key={keys[index]}>
      <Part
        {...props}
        single
        id={`${id}-${keys[index]}`}
        value={each}
        words={index === 0 ? words : { ...words, label: say.nth(words.label, count(index)), help: "" }}
        problems={isList ? problemsWithin(problems, index) : problems}
        onValue={(next) => write(values.map((other, at) => (at === index ? (next ?? startingValue(field)) : other)))}
      />
      {values.length > 1 && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            remove(index);
            write(values.filter((_, at) => at !== index));
          }}
        >
          {say.remove(index === 0 ? words.label : say.nth(words.label, count(index)))}
        </button>
      )}
    </div>
  ));
  const another = (
    <button type="button" class="quiet" onClick={() => write([...values, startingValue(field)])}>
      {say.anotherValue}
    </button>
  );
  return (
    <div class="form-values">
      {rows}
      {!within && another}
    </div>
  );
}
