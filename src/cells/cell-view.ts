import type { Language } from "../model/language.ts";

/** What the view of a finished cell receives. */
export interface CellViewProps<Spec, Value> {
  readonly name: string;
  readonly spec: Spec;
  readonly value: Value;
  readonly seconds: number;
  readonly language: Language;
}
