import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { cellKindName } from "../../cells/index.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatPercent } from "../../locale/numbers.ts";
import { parseNumber } from "../../locale/parse-number.ts";
import { series } from "../../locale/series.ts";
import type { PlainField } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import { startingValue } from "../../notebook/field-kinds/index.ts";
import { Boxes } from "./boxes.tsx";
import { type ControlProps, isMapping, type PropsOf } from "./control-props.ts";
import { type Offered, problemsWithin } from "./form-context.ts";
import { BoxesFrame, describedBy, Frame, GroupFrame, UnlabelledFrame } from "./frame.tsx";
import { GridControl } from "./grid-control.tsx";
import { GridValuesControl } from "./grid-values-control.tsx";
import { GroupsControl } from "./groups-control.tsx";
import { historyOptions } from "./history-options.ts";
import { holds } from "./holds.ts";
import { MappingControl } from "./mapping-control.tsx";
import { NameControl } from "./name-control.tsx";
import { NamesControl } from "./names-control.tsx";
import { NumberControl } from "./number-control.tsx";
import { SelectOne } from "./select-one.tsx";
import { SomeControl } from "./some-control.tsx";
import { TextControl } from "./text-control.tsx";
import { TextInput } from "./text-input.tsx";
import { withMember } from "./with-member.ts";

const offeredLevels = [0.99, 0.95, 0.9, 0.8, 0.5];

/** Which intervals are given; levels that are written and not among the usual ones stay. */
function LevelsControl(props: PropsOf<"levels">) {
  const { field, value, onValue, language } = props;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : field.default;
  const levels = [...new Set([...offeredLevels, ...chosen.filter((level) => typeof level === "number")])];
  levels.sort((a, b) => b - a);
  return (
    <BoxesFrame {...props}>
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

/** One of several ways to say something: which way, and then what. */
function EitherControl(props: PropsOf<"either">) {
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
          aria-label={`${words.label}: ${catalogues[language].fields.form.way}`}
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

/** A reference to one cell or to several of the right kinds. */
function CellControl(props: PropsOf<"cell">) {
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
  return series(
    kinds.map((kind) => cellKindName(kind, language)),
    language,
  );
}

/** The control of a field of any kind. */
export function Control({ single = false, ...others }: Omit<ControlProps, "Part">): JSX.Element | null {
  const props: ControlProps = { ...others, Part: Control };
  const { field } = props;
  if (props.several && !single) return <GridValuesControl {...props} />;
  switch (field.kind) {
    case "number":
    case "number-or-auto":
      return <NumberControl {...props} field={field} />;
    case "flag":
      return <FlagControl {...props} field={field} />;
    case "choice":
      return <ChoiceControl {...props} field={field} />;
    case "text":
      return <TextControl {...props} field={field} />;
    case "levels":
      return <LevelsControl {...props} field={field} />;
    case "names":
      return <NamesControl {...props} field={field} />;
    case "name":
      return <NameControl {...props} field={field} />;
    case "hash":
      return <HashControl {...props} field={field} />;
    case "count":
      return <CountControl {...props} field={field} />;
    case "histories":
      return <HistoriesControl {...props} field={field} />;
    case "group":
      return <GroupControl {...props} field={field} />;
    case "some":
      return <SomeControl {...props} field={field} />;
    case "mapping":
      return <MappingControl {...props} field={field} />;
    case "either":
      return <EitherControl {...props} field={field} />;
    case "groups":
      return <GroupsControl {...props} field={field} />;
    case "grid":
      return <GridControl {...props} field={field} />;
    case "cell":
      return <CellControl {...props} field={field} />;
    default:
      return field satisfies never;
  }
}

/** One of a few words, said in full. */
function ChoiceControl(props: PropsOf<"choice">) {
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

/** A count of people, or the bounds of a hidden one. */
function CountControl(props: PropsOf<"count">) {
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

/** A box to tick. */
function FlagControl(props: PropsOf<"flag">) {
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

/** Named fields together; what is as usual is not written. */
function GroupControl(props: PropsOf<"group">) {
  const { id, field, words, value, onValue, problems, Part } = props;
  const written = isMapping(value) ? value : {};
  const members = Object.entries(field.fields);
  return (
    <GroupFrame {...props} parts={members.map(([name]) => name)}>
      {members.map(([name, member]) => (
        <Part
          {...props}
          within
          key={name}
          id={`${id}-${name}`}
          field={member}
          words={words.fields?.[name] ?? { label: name, help: "" }}
          value={written[name]}
          problems={problemsWithin(problems, name)}
          onValue={(next) => onValue(withMember(written, name, next))}
        />
      ))}
    </GroupFrame>
  );
}

/** A fingerprint, which nobody enters by hand. */
function HashControl(props: PropsOf<"hash">) {
  const { id, value } = props;
  return (
    <Frame {...props}>
      <input id={id} type="text" class="hash" readOnly value={String(value ?? "")} {...describedBy(props)} />
    </Frame>
  );
}

/** Capture histories: to tick where the lists are known and few, to write in digits otherwise. */
function HistoriesControl(props: PropsOf<"histories">) {
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
