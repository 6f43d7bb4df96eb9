import type { Language } from "../model/language.ts";
import type { Study } from "./session/study.ts";

/** What the view of a finished cell receives. */
export interface CellViewProps<Spec, Value> {
  readonly name: string;
  readonly spec: Spec;
  readonly value: Value;
  readonly seconds: number;
  readonly language: Language;
  /** The study that the cell belongs to, by the data that it rests on; null while that is not there. */
  readonly study: Study | null;
  /** Every study that the cell rests on, where it may rest on several, as a figure may; `study` is the first. */
  readonly studies?: readonly Study[];
}
