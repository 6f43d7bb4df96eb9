import { useState } from "preact/hooks";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { parseNumber } from "../../locale/parse-number.ts";
import { speech } from "../../locale/speech.ts";
import type { FieldWords } from "../../model/field-words.ts";
import type { Field, PlainField } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import { isMapping } from "../../notebook/field-kinds/field-kind.ts";
import { fieldBounds, groupFields, startingValue, startingValueInGrid } from "../../notebook/field-kinds/index.ts";
import { type PropsOf, withMember } from "./control-props.ts";
import { type Offered, problemsOfWhole, problemsWithin } from "./form-context.ts";
import { BoxesFrame, GroupFrame } from "./frame.tsx";
import { AddRow, TextInput } from "./inputs.tsx";
import { historyOptions, offeredNames } from "./offers.ts";
import { Rows } from "./rows.tsx";
import { holds } from "./several-controls.tsx";

/** Named fields together; what is as usual is not written. */
export function GroupControl(props: PropsOf<"group">) {
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

/** Some of many fields: those that are written, and a way to add others. */
export function SomeControl(props: PropsOf<"some">) {
  const { id, field, words, value, onValue, problems, language, Part } = props;
  const say = catalogues[language].fields.form;
  const written = isMapping(value) ? value : {};
  const wordsOf = (name: string) => words.fields?.[name] ?? { label: name, help: "" };
  const names = Object.keys(written).filter((name) => Object.hasOwn(field.of, name));
  return (
    <GroupFrame {...props} parts={names}>
      {names.map((name) => {
        const member = field.of[name];
        return (
          member && (
            <div class="form-value" key={name}>
              <Part
                {...props}
                id={`${id}-${name}`}
                field={member}
                words={wordsOf(name)}
                value={written[name]}
                problems={problemsWithin(problems, name)}
                onValue={(next) => onValue({ ...written, [name]: next ?? startingValue(member) })}
              />
              <button type="button" class="quiet" onClick={() => onValue(withMember(written, name, undefined) ?? {})}>
                {say.remove(wordsOf(name).label)}
              </button>
            </div>
          )
        );
      })}
      <AddRow
        id={`${id}-add`}
        offered={Object.keys(field.of)
          .filter((name) => !names.includes(name))
          .map((name) => ({ value: name, label: wordsOf(name).label }))}
        language={language}
        onAdd={(name) => {
          const member = field.of[name];
          if (member) onValue({ ...written, [name]: startingValue(member) });
        }}
      />
    </GroupFrame>
  );
}

/** Keys that are not known beforehand, with values of one sort: columns and what to keep of them, lists and new names. */
export function MappingControl(props: PropsOf<"mapping">) {
  const { id, field, words, value, onValue, problems, context, language, Part } = props;
  const say = catalogues[language].fields.form;
  const written = isMapping(value) ? value : {};
  const keys = Object.keys(written);
  const write = (next: Readonly<Record<string, unknown>> | undefined): void =>
    onValue(next ?? (field.default ? undefined : {}));
  const isHistory = field.keys.kind === "history";
  const offered =
    field.keys.kind === "history"
      ? historyOptions(field.keys.lists, context, keys)
      : offeredNames(field.keys.offers, [], context, { language });
  const labelOf = (key: string): string => offered.find((each) => each.value === key)?.label ?? key;
  const rest = offered.filter((each) => !keys.includes(each.value));
  const add = (key: string): void => write({ ...written, [key]: startingValue(field.values) });
  if (isHistory && offered.length > 0 && field.values.kind === "count") {
    return <HistoryCounts {...props} offered={offered} />;
  }
  return (
    <GroupFrame {...props} parts={keys}>
      {keys.map((key) => (
        <div class="form-value" key={key}>
          <Part
            {...props}
            id={`${id}-${key}`}
            field={field.values}
            words={{ label: labelOf(key), help: "", ...(words.fields && { fields: words.fields }) }}
            value={written[key]}
            column={key}
            problems={problemsWithin(problems, key)}
            onValue={(next) => write({ ...written, [key]: next ?? startingValue(field.values) })}
          />
          <button type="button" class="quiet" onClick={() => write(withMember(written, key, undefined))}>
            {say.remove(labelOf(key))}
          </button>
        </div>
      ))}
      {rest.length > 0 && <AddRow id={`${id}-add`} offered={rest} language={language} onAdd={add} />}
      {offered.length === 0 && (
        <div class="form-add">
          <label for={`${id}-new`}>{isHistory ? say.pattern : say.list}</label>
          <NewKey id={`${id}-new`} key={keys.length} onKey={add} invalid={problemsOfWhole(problems, keys).length > 0} />
        </div>
      )}
    </GroupFrame>
  );
}

interface NewKeyProps {
  readonly id: string;
  readonly invalid: boolean;
  readonly onKey: (key: string) => void;
}

const NewKey = ({ id, invalid, onKey }: NewKeyProps) => (
  <TextInput
    id={id}
    value=""
    narrow
    aria-invalid={invalid}
    onText={(text) => {
      if (text.trim() !== "") onKey(text.trim());
    }}
  />
);

/** How many people have each history, all of them in a column, as one would copy them from a table; empty for nobody. */
function HistoryCounts(props: PropsOf<"mapping"> & { readonly offered: readonly Offered[] }) {
  const { id, value, onValue, problems, offered, language } = props;
  const written = isMapping(value) ? value : {};
  return (
    <GroupFrame {...props} parts={[]}>
      <div class="form-counts">
        {offered.map(({ value: digits, label }) => (
          <label key={digits} for={`${id}-${digits}`}>
            <span>{catalogues[language].fields.form.onlyOn(label)}</span>
            <TextInput
              id={`${id}-${digits}`}
              inputMode="numeric"
              value={digits in written ? String(written[digits]) : ""}
              aria-invalid={problemsWithin(problems, digits).length > 0}
              onText={(text) => {
                const count = text.trim() === "" ? undefined : (parseNumber(text, language) ?? text.trim());
                onValue(withMember(written, digits, count) ?? {});
              }}
            />
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

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
              {words.alternatives?.[index] ?? wayInWords(each, words, language)}
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

/** Where the options of all methods are taken together, nothing else tells the ways apart. */
function wayInWords(field: PlainField, words: FieldWords, language: Language): string {
  const { ways } = catalogues[language].fields;
  if (field.kind === "choice") return field.choices.map((each) => words.choices?.[each] ?? each).join(", ");
  return fieldBounds(field, language) ?? ways[field.kind];
}

type GroupsField = Extract<Field, { readonly kind: "groups" }>;

/** A list of groups in an order that counts, such as the changes of a table. */
export function GroupsControl(props: PropsOf<"groups">) {
  const { id, field, words, value, onValue, problems, language, Part } = props;
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const write = (next: readonly unknown[]): void => onValue(next.length === 0 ? undefined : next);
  const sorts = Object.keys(field.of);
  const wordsOf = (sort: string) => words.fields?.[sort] ?? { label: sort, help: "" };
  return (
    <GroupFrame {...props} parts={items.map((_, index) => index)}>
      <Rows
        items={items}
        language={language}
        label={(item, index) => {
          const sort = sortOf(field, item);
          return `${formatCount(index + 1, language)}. ${sort === null ? "" : wordsOf(sort).label}`;
        }}
        onItems={write}
      >
        {(item, index, key) => {
          const sort = sortOf(field, item) ?? "";
          const group = isMapping(item) ? item : {};
          const replace = (next: unknown): void => write(items.map((each, at) => (at === index ? next : each)));
          return (
            <>
              <p class="form-help">{wordsOf(sort).help}</p>
              {Object.entries(groupFields(field, item) ?? {}).map(([name, member]) => (
                <Part
                  {...props}
                  key={name}
                  id={`${id}-${key}-${name}`}
                  field={member}
                  words={wordsOf(sort).fields?.[name] ?? { label: name, help: "" }}
                  value={group[name]}
                  problems={problemsWithin(problemsWithin(problems, index), name)}
                  // What says of which sort the group is stays in it, even where it is as usual.
                  onValue={(next) =>
                    replace(withMember(group, name, next ?? (name === sort ? startingValue(member) : next)))
                  }
                />
              ))}
            </>
          );
        }}
      </Rows>
      {items.length < field.most && (
        <AddRow
          id={`${id}-add`}
          offered={sorts.map((sort) => ({ value: sort, label: wordsOf(sort).label }))}
          language={language}
          onAdd={(sort) => write([...items, startingGroup(field, sort)])}
        />
      )}
    </GroupFrame>
  );
}

const sortOf = ({ of }: GroupsField, item: unknown): string | null =>
  Object.keys(isMapping(item) ? item : {}).find((key) => Object.hasOwn(of, key)) ?? null;

/** A new group of a sort: the field that bears its name, and whatever else must be given. */
function startingGroup({ of }: GroupsField, sort: string): Readonly<Record<string, unknown>> {
  const fields = of[sort] ?? {};
  const named = fields[sort];
  return { [sort]: named ? startingValue(named) : null };
}

/** A list of entries, each of one or several keys with one or several values: the scenarios of a cell, or its plans. */
export function GridControl(props: PropsOf<"grid">) {
  const { id, field, words, value, onValue, problems, language, Part } = props;
  const say = catalogues[language].fields.form;
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const write = (next: readonly unknown[]): void => onValue(next.length === 0 ? undefined : next);
  const wordsOf = (name: string) => words.fields?.[name] ?? { label: name, help: "" };
  const offered = (but: readonly string[]) =>
    Object.keys(field.of)
      .filter((name) => !but.includes(name))
      .map((name) => ({ value: name, label: wordsOf(name).label }));
  const keysOf = (entry: unknown) =>
    Object.keys(isMapping(entry) ? entry : {}).filter((key) => Object.hasOwn(field.of, key));
  return (
    <GroupFrame {...props} parts={entries.map((_, index) => index)}>
      <Rows
        items={entries}
        language={language}
        label={(entry, index) =>
          `${formatCount(index + 1, language)}. ${speech(language).series(keysOf(entry).map((name) => wordsOf(name).label))}`
        }
        onItems={write}
      >
        {(item, index, key) => {
          const entry = isMapping(item) ? item : {};
          const names = keysOf(entry);
          const replace = (next: unknown): void => write(entries.map((each, at) => (at === index ? next : each)));
          return (
            <>
              {names.map((name) => {
                const of = field.of[name];
                return (
                  of && (
                    <div class="form-value" key={name}>
                      <Part
                        {...props}
                        several
                        id={`${id}-${key}-${name}`}
                        field={of}
                        words={wordsOf(name)}
                        value={entry[name]}
                        problems={problemsWithin(problemsWithin(problems, index), name)}
                        onValue={(next) => replace({ ...entry, [name]: next ?? startingValueInGrid(of) })}
                      />
                      {names.length > 1 && (
                        <button type="button" class="quiet" onClick={() => replace(withMember(entry, name, undefined))}>
                          {say.remove(wordsOf(name).label)}
                        </button>
                      )}
                    </div>
                  )
                );
              })}
              <AddRow
                id={`${id}-${key}-more`}
                label={say.alsoChange}
                offered={offered(names)}
                language={language}
                onAdd={(name) => {
                  const of = field.of[name];
                  if (of) replace({ ...entry, [name]: startingValueInGrid(of) });
                }}
              />
            </>
          );
        }}
      </Rows>
      <AddRow
        id={`${id}-add`}
        offered={offered([])}
        language={language}
        onAdd={(name) => {
          const of = field.of[name];
          if (of) write([...entries, { [name]: startingValueInGrid(of) }]);
        }}
      />
    </GroupFrame>
  );
}
