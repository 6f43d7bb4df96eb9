import type { CellKind } from "../../cells/cell-kind.ts";
import { cellKinds } from "../../cells/index.ts";
import type { Language } from "../../model/language.ts";
import { formWords } from "../../text/form-words.ts";
import { series } from "../../text/series.ts";
import { Boxes } from "./boxes.tsx";
import type { PropsOf } from "./control-props.ts";
import type { Offered } from "./form-context.ts";
import { BoxesFrame, describedBy, Frame } from "./frame.tsx";
import { SelectOne } from "./select-one.tsx";

/** A reference to one cell or to several of the right kinds. */
export function CellControl(props: PropsOf<"cell">) {
  const { field, value, onValue, context } = props;
  const fitting = [...context.cells].filter(([, kind]) => field.of.includes(kind)).map(([name]) => name);
  const written = value === undefined ? [] : [value].flat().map(String);
  const names = [...fitting, ...written.filter((name) => !fitting.includes(name))];
  const offered: readonly Offered[] = names.map((name) => ({ value: name, label: name }));
  if (offered.length === 0) return <NoCells {...props} />;
  return field.many ? (
    <BoxesFrame {...props}>
      <Boxes
        offered={offered}
        chosen={written}
        onChosen={(chosen) => onValue(chosen.length === 0 ? undefined : inOrder(chosen, written))}
      />
    </BoxesFrame>
  ) : (
    <Frame {...props}>
      <SelectOne {...props} value={written[0]} offered={offered} />
    </Frame>
  );
}

/** Those that were chosen before stay in the order in which they are written; new ones come after them. */
const inOrder = (chosen: readonly string[], written: readonly string[]): readonly string[] => [
  ...written.filter((name) => chosen.includes(name)),
  ...chosen.filter((name) => !written.includes(name)),
];

function NoCells(props: PropsOf<"cell">) {
  const { id, field, language } = props;
  return (
    <Frame {...props}>
      <select id={id} disabled {...describedBy(props)}>
        <option>{formWords[language].noCells(kindsInWords(field.of, language))}</option>
      </select>
    </Frame>
  );
}

function kindsInWords(kinds: readonly string[], language: Language): string {
  const known: Readonly<Record<string, CellKind>> = cellKinds;
  return series(
    kinds.map((kind) => known[kind]?.words[language].name ?? kind),
    language,
  );
}
