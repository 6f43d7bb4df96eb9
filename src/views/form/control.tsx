import type { JSX } from "preact";
import { CellControl } from "./cell-control.tsx";
import { ChoiceControl } from "./choice-control.tsx";
import type { ControlProps } from "./control-props.ts";
import { CountControl } from "./count-control.tsx";
import { EitherControl } from "./either-control.tsx";
import { FlagControl } from "./flag-control.tsx";
import { GridControl } from "./grid-control.tsx";
import { GridValuesControl } from "./grid-values-control.tsx";
import { GroupControl } from "./group-control.tsx";
import { GroupsControl } from "./groups-control.tsx";
import { HashControl } from "./hash-control.tsx";
import { HistoriesControl } from "./histories-control.tsx";
import { LevelsControl } from "./levels-control.tsx";
import { MappingControl } from "./mapping-control.tsx";
import { NameControl } from "./name-control.tsx";
import { NamesControl } from "./names-control.tsx";
import { NumberControl } from "./number-control.tsx";
import { SomeControl } from "./some-control.tsx";
import { TextControl } from "./text-control.tsx";

/** The control of a field of any kind. */
export function Control({ single = false, ...others }: Omit<ControlProps, "Part">): JSX.Element | null {
  const props: ControlProps = { ...others, Part: Control };
  const { field } = props;
  if (props.several && !single) return <GridValuesControl {...props} />;
  switch (field.kind) {
    case "number":
    case "number-or-auto":
      return <NumberControl {...props} field={field} />;
    case "flag":
      return <FlagControl {...props} field={field} />;
    case "choice":
      return <ChoiceControl {...props} field={field} />;
    case "text":
      return <TextControl {...props} field={field} />;
    case "levels":
      return <LevelsControl {...props} field={field} />;
    case "names":
      return <NamesControl {...props} field={field} />;
    case "name":
      return <NameControl {...props} field={field} />;
    case "hash":
      return <HashControl {...props} field={field} />;
    case "count":
      return <CountControl {...props} field={field} />;
    case "histories":
      return <HistoriesControl {...props} field={field} />;
    case "group":
      return <GroupControl {...props} field={field} />;
    case "some":
      return <SomeControl {...props} field={field} />;
    case "mapping":
      return <MappingControl {...props} field={field} />;
    case "either":
      return <EitherControl {...props} field={field} />;
    case "groups":
      return <GroupsControl {...props} field={field} />;
    case "grid":
      return <GridControl {...props} field={field} />;
    case "cell":
      return <CellControl {...props} field={field} />;
    default:
      return field satisfies never;
  }
}
