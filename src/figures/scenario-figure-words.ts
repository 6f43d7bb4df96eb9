import { formatCount } from "../locale/numbers.ts";
import type { InEveryLanguage } from "../model/language.ts";

/** What all figures of scenarios say. */
export interface ScenarioFigureWords {
  readonly axis: string;
  readonly baseLabel: (name: string) => string;
  readonly baseMark: string;
  readonly seenMark: (seen: string) => string;
  readonly noEstimate: string;
  readonly notYet: string;
  readonly noInterval: string;
  /** Sentences for how many scenarios gave nothing, and how many are still to come; at least one. */
  readonly failed: (scenarios: number) => string;
  readonly pending: (scenarios: number) => string;
  /** Where no scenario has an estimate. */
  readonly nothing: (seen: string) => string;
  readonly scenario: string;
  readonly seen: string;
  readonly total: string;
  readonly from: (level: string) => string;
  readonly to: (level: string) => string;
  readonly none: string;
}

export const scenarioFigureWords: InEveryLanguage<ScenarioFigureWords> = {
  en: {
    axis: "people in all →",
    baseLabel: (name) => `${name} (base)`,
    baseMark: "base",
    seenMark: (seen) => `${seen} seen`,
    noEstimate: "no estimate",
    notYet: "not yet",
    noInterval: "no interval",
    failed: (scenarios) =>
      scenarios === 1
        ? "One scenario gives no estimate."
        : `${formatCount(scenarios, "en")} scenarios give no estimate.`,
    pending: (scenarios) =>
      scenarios === 1
        ? "One scenario is still to be computed."
        : `${formatCount(scenarios, "en")} scenarios are still to be computed.`,
    nothing: (seen) => `No scenario has an estimate to compare with the base; ${seen} were seen.`,
    scenario: "Scenario",
    seen: "Seen",
    total: "In all",
    from: (level) => `${level} from`,
    to: (level) => `${level} to`,
    none: "none",
  },
  da: {
    axis: "personer i alt →",
    baseLabel: (name) => `${name} (udgangspunkt)`,
    baseMark: "udgangspunkt",
    seenMark: (seen) => `${seen} kendte`,
    noEstimate: "intet skøn",
    notYet: "endnu ikke beregnet",
    noInterval: "intet interval",
    failed: (scenarios) =>
      scenarios === 1 ? "Ét scenarie giver intet skøn." : `${formatCount(scenarios, "da")} scenarier giver intet skøn.`,
    pending: (scenarios) =>
      scenarios === 1
        ? "Ét scenarie er endnu ikke beregnet."
        : `${formatCount(scenarios, "da")} scenarier er endnu ikke beregnet.`,
    nothing: (seen) => `Intet scenarie har et skøn at holde op mod udgangspunktet; ${seen} er kendt.`,
    scenario: "Scenarie",
    seen: "Kendte",
    total: "I alt",
    from: (level) => `${level} fra`,
    to: (level) => `${level} til`,
    none: "intet",
  },
};
