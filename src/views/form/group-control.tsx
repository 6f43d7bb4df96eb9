import { isMapping, type PropsOf } from "./control-props.ts";
import { problemsWithin } from "./form-context.ts";
import { GroupFrame } from "./frame.tsx";
import { withMember } from "./with-member.ts";

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
