import { formWords } from "../../text/form-words.ts";
import { parseNumber } from "../../text/parse-number.ts";
import { isMapping, type PropsOf } from "./control-props.ts";
import { type Offered, problemsWithin } from "./form-context.ts";
import { GroupFrame } from "./frame.tsx";
import { TextInput } from "./text-input.tsx";
import { withMember } from "./with-member.ts";

/** How many people have each history, all of them in a column, as one would copy them from a table; empty for nobody. */
export function HistoryCounts(props: PropsOf<"mapping"> & { readonly offered: readonly Offered[] }) {
  const { id, value, onValue, problems, offered, language } = props;
  const written = isMapping(value) ? value : {};
  return (
    <GroupFrame {...props} parts={[]}>
      <div class="form-counts">
        {offered.map(({ value: digits, label }) => (
          <label key={digits} for={`${id}-${digits}`}>
            <span>{formWords[language].onlyOn(label)}</span>
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
