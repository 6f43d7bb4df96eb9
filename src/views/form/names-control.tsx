import { catalogues } from "../../locale/catalogues.ts";
import { Boxes } from "./boxes.tsx";
import type { PropsOf } from "./control-props.ts";
import { BoxesFrame } from "./frame.tsx";
import { offeredNames } from "./offered-names.ts";
import { TextInput } from "./text-input.tsx";

/** Names to tick where the table knows them, to write where it does not or is not there. */
export function NamesControl(props: PropsOf<"names">) {
  const { id, field, value, onValue, context, language, column } = props;
  const written = value === undefined ? (field.default ?? []) : [value].flat().map(String);
  const offered = offeredNames(field.offers, written, context, { column, language });
  const choose = (names: readonly string[]): void => {
    const isUsual = field.default !== null && names.join("\n") === field.default.join("\n");
    onValue(isUsual || (names.length === 0 && value === undefined) ? undefined : names);
  };
  const isUndivided =
    context.table !== null && offered.length === 0 && field.offers !== undefined && field.offers !== "lists";
  const isTyped = offered.length === written.length && offered.every((each, index) => each.value === written[index]);
  return (
    <BoxesFrame {...props}>
      {isUndivided ? (
        <p class="form-none">{catalogues[language].fields.form.undivided}</p>
      ) : isTyped ? (
        <TextInput
          id={id}
          aria-label={`${props.words.label}: ${catalogues[language].fields.form.otherName}`}
          placeholder={catalogues[language].fields.form.otherName}
          value={written.join(", ")}
          onText={(text) => choose(namesIn(text))}
        />
      ) : (
        <Boxes offered={offered} chosen={written} onChosen={choose} />
      )}
    </BoxesFrame>
  );
}

const namesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,;]/)
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  ),
];
