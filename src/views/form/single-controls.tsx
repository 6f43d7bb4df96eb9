import { cellKindName } from "../../cells/index.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatPercent, formatPlain } from "../../locale/numbers.ts";
import { parseNumber } from "../../locale/parse-number.ts";
import { speech } from "../../locale/speech.ts";
import type { Language } from "../../model/language.ts";
import { fieldDefault } from "../../notebook/field-kinds/index.ts";
import type { PropsOf } from "./control-props.ts";
import type { Offered } from "./form-context.ts";
import { BoxesFrame, describedBy, Frame, UnlabelledFrame } from "./frame.tsx";
import { Boxes, SelectOne, TextInput } from "./inputs.tsx";
import { historyOptions, offeredNames } from "./offers.ts";

/** A number; empty for what is usual. What is no number is handed on as it is, for the field to say what it wants. */
export function NumberControl(props: PropsOf<"number" | "number-or-auto">) {
  const { id, field, words, value, onValue, language } = props;
  return (
    <Frame {...props} tellsUsual>
      <TextInput
        id={id}
        value={typeof value === "number" ? formatPlain(value, language) : value === "auto" ? "" : String(value ?? "")}
        inputMode={field.whole ? "numeric" : "decimal"}
        placeholder={fieldDefault(field, words, language) ?? ""}
        narrow
        {...describedBy(props)}
        onText={(text) => {
          const number = text.trim() === "" ? undefined : (parseNumber(text, language) ?? text);
          onValue(number === field.default ? undefined : number);
        }}
      />
    </Frame>
  );
}

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

/** One of a few words, said in full. */
export function ChoiceControl(props: PropsOf<"choice">) {
  const { id, field, words, value, onValue, language } = props;
  const say = catalogues[language].fields.form;
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

/** A text, or one of those that are known where only these mean anything. */
export function TextControl(props: PropsOf<"text">) {
  const { id, field, value, onValue, context, language } = props;
  const text = typeof value === "string" ? value : value === undefined ? "" : String(value);
  const offered = offeredFor(field.offers, props.context);
  const { table } = context;
  return (
    <Frame {...props}>
      {offered.length > 0 ? (
        <SelectOne {...props} offered={offered} />
      ) : (
        <TextInput
          id={id}
          value={text}
          placeholder={field.default ?? ""}
          {...describedBy(props)}
          onText={(entered) => onValue(entered === (field.default ?? "") ? undefined : entered)}
        />
      )}
      {field.offers === "models" && table && (
        <p class="aside">
          {catalogues[language].fields.form.signs(
            table.lists.map(({ value: list }, index) => `${index + 1} = ${list}`).join(", "),
          )}
        </p>
      )}
    </Frame>
  );
}

function offeredFor(
  offers: PropsOf<"text">["field"]["offers"],
  { datasets, figures }: PropsOf<"text">["context"],
): readonly Offered[] {
  switch (offers) {
    case "datasets":
      return datasets;
    case "figures":
      return figures;
    case "models":
    case undefined:
      return [];
    default:
      return offers satisfies never;
  }
}

const offeredLevels = [0.99, 0.95, 0.9, 0.8, 0.5];

/** Which intervals are given; levels that are written and not among the usual ones stay. */
export function LevelsControl(props: PropsOf<"levels">) {
  const { field, value, onValue, language } = props;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : field.default;
  const levels = [...new Set([...offeredLevels, ...chosen.filter((level) => typeof level === "number")])];
  levels.sort((a, b) => b - a);
  return (
    <BoxesFrame {...props} tellsUsual>
      <Boxes
        offered={levels.map((level) => ({ value: String(level), label: formatPercent(level, language) }))}
        chosen={chosen.map(String)}
        onChosen={(next) => {
          const numbers = next.map(Number);
          onValue(sameLevels(numbers, field.default) ? undefined : numbers);
        }}
      />
    </BoxesFrame>
  );
}

const sameLevels = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((level) => b.includes(level));

/** Names to tick where the table knows them, to write where it does not or is not there. */
export function NamesControl(props: PropsOf<"names">) {
  const { id, field, value, onValue, context, language, column } = props;
  const written = value === undefined ? (field.default ?? []) : [value].flat().map(String);
  const offered = offeredNames(field.offers, written, context, { column, language });
  const choose = (names: readonly string[]): void => {
    const isUsual = field.default !== null && names.join("\n") === field.default.join("\n");
    onValue(isUsual || (names.length === 0 && value === undefined) ? undefined : names);
  };
  const isUndivided =
    context.table !== null && offered.length === 0 && field.offers !== undefined && field.offers !== "lists";
  const isTyped = offered.length === written.length && offered.every((each, index) => each.value === written[index]);
  return (
    <BoxesFrame {...props}>
      {isUndivided ? (
        <p class="form-none">{catalogues[language].fields.form.undivided}</p>
      ) : isTyped ? (
        <TextInput
          id={id}
          aria-label={`${props.words.label}: ${catalogues[language].fields.form.otherName}`}
          placeholder={catalogues[language].fields.form.otherName}
          value={written.join(", ")}
          onText={(text) => choose(namesIn(text))}
        />
      ) : (
        <Boxes offered={offered} chosen={written} onChosen={choose} />
      )}
    </BoxesFrame>
  );
}

const namesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,;]/)
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  ),
];

/** A name: one of those that the table knows, or a new one. */
export function NameControl(props: PropsOf<"name">) {
  const { id, field, value, onValue, context, language, column } = props;
  const offered = offeredNames(field.offers, [], context, { column, language });
  return (
    <Frame {...props}>
      {offered.length > 0 ? (
        <SelectOne {...props} offered={offered} />
      ) : (
        <TextInput
          id={id}
          value={value === undefined ? "" : String(value)}
          narrow
          {...describedBy(props)}
          onText={(text) => onValue(text.trim() === "" ? undefined : text.trim())}
        />
      )}
    </Frame>
  );
}

/** A fingerprint, which nobody enters by hand. */
export function HashControl(props: PropsOf<"hash">) {
  const { id, value } = props;
  return (
    <Frame {...props}>
      <input id={id} type="text" class="hash" readOnly value={String(value ?? "")} {...describedBy(props)} />
    </Frame>
  );
}

/** A count of people, or the bounds of a hidden one. */
export function CountControl(props: PropsOf<"count">) {
  const { id, value, onValue, language } = props;
  return (
    <Frame {...props}>
      <TextInput
        id={id}
        value={value === undefined ? "" : String(value)}
        narrow
        {...describedBy(props)}
        onText={(text) => onValue(text.trim() === "" ? undefined : (parseNumber(text, language) ?? text.trim()))}
      />
    </Frame>
  );
}

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

/** A reference to one cell or to several of the right kinds. */
export function CellControl(props: PropsOf<"cell">) {
  const { field, value, onValue, context } = props;
  const fitting = [...context.cells].filter(([, kind]) => field.of.includes(kind)).map(([name]) => name);
  const written = value === undefined ? [] : [value].flat().map(String);
  const names = [...fitting, ...written.filter((name) => !fitting.includes(name))];
  const offered: readonly Offered[] = names.map((name) => ({ value: name, label: name }));
  if (offered.length === 0) return <NoCells {...props} />;
  return field.many ? (
    <BoxesFrame {...props}>
      <Boxes
        offered={offered}
        chosen={written}
        onChosen={(chosen) => onValue(chosen.length === 0 ? undefined : inOrder(chosen, written))}
      />
    </BoxesFrame>
  ) : (
    <Frame {...props}>
      <SelectOne {...props} value={written[0]} offered={offered} />
    </Frame>
  );
}

/** Those that were chosen before stay in the order in which they are written; new ones come after them. */
const inOrder = (chosen: readonly string[], written: readonly string[]): readonly string[] => [
  ...written.filter((name) => chosen.includes(name)),
  ...chosen.filter((name) => !written.includes(name)),
];

function NoCells(props: PropsOf<"cell">) {
  const { id, field, language } = props;
  return (
    <Frame {...props}>
      <select id={id} disabled {...describedBy(props)}>
        <option>{catalogues[language].fields.form.noCells(kindsInWords(field.of, language))}</option>
      </select>
    </Frame>
  );
}

function kindsInWords(kinds: readonly string[], language: Language): string {
  return speech(language).series(kinds.map((kind) => cellKindName(kind, language)));
}
