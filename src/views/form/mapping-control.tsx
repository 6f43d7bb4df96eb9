import { catalogues } from "../../locale/catalogues.ts";
import { parseNumber } from "../../locale/parse-number.ts";
import { startingValue } from "../../notebook/field-kinds/index.ts";
import { AddRow } from "./add-row.tsx";
import { isMapping, type PropsOf } from "./control-props.ts";
import { type Offered, problemsOfWhole, problemsWithin } from "./form-context.ts";
import { GroupFrame } from "./frame.tsx";
import { historyOptions } from "./history-options.ts";
import { offeredNames } from "./offered-names.ts";
import { TextInput } from "./text-input.tsx";
import { withMember } from "./with-member.ts";

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
