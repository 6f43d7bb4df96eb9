import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Field } from "../../model/fields.ts";
import { startingValue } from "../../notebook/field-kinds/index.ts";
import { Boxes } from "./boxes.tsx";
import type { ControlProps, PropsOf } from "./control-props.ts";
import { problemsWithin } from "./form-context.ts";
import { BoxesFrame } from "./frame.tsx";
import { gridValuesOf, oneValueOf } from "./holds.ts";
import { NumberSeries } from "./number-series.tsx";
import { useRowKeys } from "./use-row-keys.ts";

/** What is written under a key of a grid, as the single values, ranges and groups of which it consists. */
function writtenValues(field: Field, written: unknown): readonly unknown[] {
  if (written === undefined) return [];
  if (!Array.isArray(written)) return [written];
  const whole = gridValuesOf(field, written);
  const each = written.map((item) => oneValueOf(field, item));
  if (whole === null || each.includes(null)) return whole === null && isListOfValues(field) ? written : [written];
  return same(whole, each.flat()) ? written : [written];
}

/**
 * The values as a grid writes them: one by itself where that means the same, a list otherwise. What means nothing yet
 * stays as it is entered, for the field to say what it wants.
 */
function asWritten(field: Field, values: readonly unknown[]): unknown {
  if (values.length === 0) return undefined;
  const [only] = values;
  const meant = values.map((value) => oneValueOf(field, value));
  if (meant.includes(null)) return values.length === 1 ? only : values;
  const candidates = values.length === 1 ? [only, [only]] : [values];
  return candidates.find((candidate) => same(gridValuesOf(field, candidate), meant.flat())) ?? candidates[0];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether a list can be nothing but several values of the field. */
const isListOfValues = ({ kind }: Field): boolean => kind === "number" || kind === "number-or-auto" || kind === "group";

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
  const say = catalogues[language].fields.form;
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

/** Several of a few words, each of them to be tried. */
function ChoiceBoxes(props: PropsOf<"choice">) {
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
