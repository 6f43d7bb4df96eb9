import { useState } from "preact/hooks";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatPlain } from "../../locale/numbers.ts";
import { parseNumber } from "../../locale/parse-number.ts";
import type { Field } from "../../model/fields.ts";
import { cellYaml } from "../../notebook/cell-yaml.ts";
import { isMapping } from "../../notebook/field-kinds/field-kind.ts";
import { gridValues, listIsSeveral, startingValue } from "../../notebook/field-kinds/index.ts";
import { readYaml } from "../../notebook/read-yaml.ts";
import type { ControlProps, PropsOf } from "./control-props.ts";
import { problemsWithin } from "./form-context.ts";
import { BoxesFrame, describedBy } from "./frame.tsx";
import { Boxes, TextInput } from "./inputs.tsx";
import { useRowKeys } from "./rows.tsx";

const key = "value";
const most = 10_000;

/** The values that a key of a grid would hold if this were written; null where it is none of the field's. */
function gridValuesOf(field: Field, written: unknown): readonly unknown[] | null {
  const read = readYaml(cellYaml({ [key]: written }), 1);
  const node = read.ok ? read.node.children.get(key) : undefined;
  const values = node && gridValues(field, node, { key, most });
  return values?.ok ? values.values : null;
}

/** The values that one of several written under a key of a grid stands for: itself, or those of a range or group. */
const oneValueOf = (field: Field, item: unknown): readonly unknown[] | null => gridValuesOf(field, [item]);

/** Whether a field takes what is written as one value. */
export const holds = (field: Field | undefined, written: unknown): boolean =>
  field !== undefined && written !== undefined && oneValueOf(field, written) !== null;

/** What is written under a key of a grid, as the single values, ranges and groups of which it consists. */
function writtenValues(field: Field, written: unknown): readonly unknown[] {
  if (written === undefined) return [];
  if (!Array.isArray(written)) return [written];
  const whole = gridValuesOf(field, written);
  const each = written.map((item) => oneValueOf(field, item));
  if (whole === null || each.includes(null)) return whole === null && listIsSeveral(field) ? written : [written];
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

/** Values in rows, each to be tried. */
export function ValueRows(props: ControlProps) {
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

/** Numbers to be tried: some that are written, or a range that is filled evenly. */
export function NumberSeries(props: PropsOf<"number" | "number-or-auto">) {
  const { id, field, value, onValue, language } = props;
  const say = catalogues[language].fields.form;
  const [wantsRange, setWantsRange] = useState(isMapping(value));
  const isRange = isMapping(value) || (wantsRange && value === undefined);
  return (
    <BoxesFrame {...props} tellsUsual>
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
