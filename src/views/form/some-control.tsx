import { catalogues } from "../../locale/catalogues.ts";
import { startingValue } from "../../notebook/field-kinds/index.ts";
import { AddRow } from "./add-row.tsx";
import { isMapping, type PropsOf } from "./control-props.ts";
import { problemsWithin } from "./form-context.ts";
import { GroupFrame } from "./frame.tsx";
import { withMember } from "./with-member.ts";

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
