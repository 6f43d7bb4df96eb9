import type { Language } from "../model/language.ts";
import type { ShownStudy } from "./session/study.ts";
import type { Parts } from "./shown/parts.tsx";

/** What the view of a finished cell receives. */
export interface CellViewProps<Spec, Value> {
  readonly name: string;
  readonly spec: Spec;
  readonly value: Value;
  readonly seconds: number;
  readonly language: Language;
  /** The study that the cell belongs to, by the data that it rests on; null while that is not there. */
  readonly study: ShownStudy | null;
  /** Every study that the cell rests on, where it may rest on several, as a figure may; `study` is the first. */
  readonly studies?: readonly ShownStudy[];
  /** What it is made of; on the page where nothing is said. */
  readonly parts?: Parts;
}
