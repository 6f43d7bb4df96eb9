import type { ComponentChildren } from "preact";
import type { Verdict } from "../../model/verdict.ts";
import type { ToldStudy } from "../disclosure/told-study.ts";
import type { ReportContext } from "./report-context.ts";

/** What the part of a report that shows one finished cell receives. */
export interface SectionProps<Spec, Value> {
  readonly name: string;
  readonly spec: Spec;
  readonly value: Value;
  readonly context: ReportContext;
  /** The study that the cell belongs to; null where there is none. */
  readonly study: ToldStudy | null;
  /** The verdict on all that it rests on. */
  readonly verdict: Verdict | null;
}

/** A kind of cell in a report: all that its view shows, on demand or not. */
export type Section<Spec, Value> = (props: SectionProps<Spec, Value>) => ComponentChildren;
