import type { cellKinds } from "../../../cells/index.ts";
import type { Section } from "../section.ts";
import { CompareSection } from "./compare-section.tsx";
import { ConsistencySection } from "./consistency-section.tsx";
import { DataSection } from "./data-section.tsx";
import { DesignSection } from "./design-section.tsx";
import { EstimateSection } from "./estimate-section.tsx";
import { FigureSection } from "./figure-section.tsx";
import { MethodSection } from "./method-section.tsx";
import { ScenariosSection } from "./scenarios-section.tsx";
import { SideBySideSection } from "./side-by-side-section.tsx";
import { TidySection } from "./tidy-section.tsx";

/** How each kind of cell stands in a report; a kind without an entry does not compile. */
export const sections = {
  data: DataSection,
  estimate: EstimateSection,
  consistency: ConsistencySection,
  design: DesignSection,
  scenarios: ScenariosSection,
  figure: FigureSection,
  tidy: TidySection,
  compare: CompareSection,
  method: MethodSection,
  "side-by-side": SideBySideSection,
} as const satisfies Readonly<Record<keyof typeof cellKinds, Section<never, never>>>;
