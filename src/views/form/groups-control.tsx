import { formatCount } from "../../locale/numbers.ts";
import type { Field } from "../../model/fields.ts";
import { groupFields, startingValue } from "../../notebook/field-kinds/index.ts";
import { AddRow } from "./add-row.tsx";
import { isMapping, type PropsOf } from "./control-props.ts";
import { problemsWithin } from "./form-context.ts";
import { GroupFrame } from "./frame.tsx";
import { Rows } from "./rows.tsx";
import { withMember } from "./with-member.ts";

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
