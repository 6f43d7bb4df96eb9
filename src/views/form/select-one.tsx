import { catalogues } from "../../locale/catalogues.ts";
import type { ControlProps } from "./control-props.ts";
import type { Offered } from "./form-context.ts";
import { describedBy } from "./frame.tsx";

export interface SelectOneProps extends Pick<ControlProps, "id" | "value" | "onValue" | "problems" | "language"> {
  readonly offered: readonly Offered[];
}

/** One of what is offered; what is written and not offered stays among it. */
export function SelectOne(props: SelectOneProps) {
  const { id, offered, value, onValue, language } = props;
  const written = value === undefined || value === null ? "" : String(value);
  const isKnown = written === "" || offered.some((each) => each.value === written);
  return (
    <select
      id={id}
      value={written}
      {...describedBy(props)}
      onChange={({ currentTarget }) => onValue(currentTarget.value === "" ? undefined : currentTarget.value)}
    >
      <option value="">{catalogues[language].fields.form.choose}</option>
      {!isKnown && <option value={written}>{written}</option>}
      {offered.map((each) => (
        <option key={each.value} value={each.value}>
          {each.label}
        </option>
      ))}
    </select>
  );
}
