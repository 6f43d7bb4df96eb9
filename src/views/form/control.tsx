import type { JSX } from "preact";
import type { Field } from "../../model/fields.ts";
import {
  EitherControl,
  GridControl,
  GroupControl,
  GroupsControl,
  MappingControl,
  SomeControl,
} from "./compound-controls.tsx";
import type { ControlProps, PropsOf } from "./control-props.ts";
import { ChoiceBoxes, NumberSeries, ValueRows } from "./several-controls.tsx";
import {
  CellControl,
  ChoiceControl,
  CountControl,
  FlagControl,
  HashControl,
  HistoriesControl,
  LevelsControl,
  NameControl,
  NamesControl,
  NumberControl,
  TextControl,
} from "./single-controls.tsx";

type ControlOf<Kind extends Field["kind"]> = (props: PropsOf<Kind>) => JSX.Element | null;

/** How a kind of field is shown: one value of it, and several that are to be tried. */
interface Controls<Kind extends Field["kind"]> {
  readonly one: ControlOf<Kind>;
  readonly several: ControlOf<Kind>;
}

const controls: { readonly [Kind in Field["kind"]]: Controls<Kind> } = {
  number: { one: NumberControl, several: NumberSeries },
  "number-or-auto": { one: NumberControl, several: NumberSeries },
  flag: { one: FlagControl, several: ValueRows },
  choice: { one: ChoiceControl, several: ChoiceBoxes },
  text: { one: TextControl, several: ValueRows },
  levels: { one: LevelsControl, several: ValueRows },
  names: { one: NamesControl, several: ValueRows },
  name: { one: NameControl, several: ValueRows },
  hash: { one: HashControl, several: ValueRows },
  count: { one: CountControl, several: ValueRows },
  histories: { one: HistoriesControl, several: ValueRows },
  cell: { one: CellControl, several: ValueRows },
  group: { one: GroupControl, several: ValueRows },
  some: { one: SomeControl, several: ValueRows },
  mapping: { one: MappingControl, several: ValueRows },
  either: { one: EitherControl, several: ValueRows },
  groups: { one: GroupsControl, several: ValueRows },
  grid: { one: GridControl, several: ValueRows },
};

/** The control of a field of any kind. */
export function Control({ single = false, ...others }: Omit<ControlProps, "Part">): JSX.Element | null {
  const props: ControlProps = { ...others, Part: Control };
  const { one, several } = controls[props.field.kind];
  // The compiler cannot see that a field and the controls of its kind belong together; the mapped type above says so.
  const Shown = (props.several && !single ? several : one) as ControlOf<Field["kind"]>;
  return <Shown {...props} />;
}
