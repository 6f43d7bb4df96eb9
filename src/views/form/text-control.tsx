import { catalogues } from "../../locale/catalogues.ts";
import type { PropsOf } from "./control-props.ts";
import type { Offered } from "./form-context.ts";
import { describedBy, Frame } from "./frame.tsx";
import { SelectOne } from "./select-one.tsx";
import { TextInput } from "./text-input.tsx";

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
