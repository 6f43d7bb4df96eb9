import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { series } from "../../locale/series.ts";
import { startingValueInGrid } from "../../notebook/field-kinds/index.ts";
import { AddRow } from "./add-row.tsx";
import { isMapping, type PropsOf } from "./control-props.ts";
import { problemsWithin } from "./form-context.ts";
import { GroupFrame } from "./frame.tsx";
import { Rows } from "./rows.tsx";
import { withMember } from "./with-member.ts";

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
          `${formatCount(index + 1, language)}. ${series(
            keysOf(entry).map((name) => wordsOf(name).label),
            language,
          )}`
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
