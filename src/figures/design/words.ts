import { formatCount } from "../../locale/numbers.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

/** What the figure of plans says. */
export interface DesignWords extends FigureWords {
  readonly accessibleName: (plans: number) => string;
  /** Variation of the present plan, and of the best where that is another. */
  readonly finding: (now: string, best: { readonly label: string; readonly variation: string } | null) => string;
  readonly nothing: string;
  readonly readingKey: (widths: boolean) => string;
  readonly times: (factor: string) => string;
  readonly noEstimate: string;
  readonly plan: string;
  readonly people: string;
  readonly seen: string;
  readonly overlaps: string;
  readonly variation: string;
  readonly widthFactor: string;
  readonly without: string;
  readonly bias: string;
  readonly none: string;
}

export const designWords: InEveryLanguage<DesignWords> = {
  en: {
    name: figureList.design.name.en,
    about:
      "How far an estimate is expected to be off under different plans to collect data, the present one first. It supposes that the world stays as it is now estimated to be; a plan can only be as good as that.",
    accessibleName: (plans) =>
      `What would it take: how far an estimate is expected to be off under ${plans === 1 ? "one plan" : `each of ${formatCount(plans, "en")} plans`}`,
    finding: (now, best) =>
      `As data are collected now, an estimate is expected to be off by about ${now}${
        best
          ? `; ${best.label} would bring that down to ${best.variation}, more than any other plan would`
          : "; no other plan does better"
      }.`,
    nothing: "There is no plan whose estimates could be foreseen.",
    readingKey: (widths) =>
      `Bar: expected coefficient of variation of the estimate; full bar and dashed line: as it is now${
        widths ? "; after ×: the upper end of a 95% interval over its lower end" : ""
      }.`,
    times: (factor) => `× ${factor}`,
    noEstimate: "no estimate",
    plan: "Plan",
    people: "People",
    seen: "Seen",
    overlaps: "Overlaps",
    variation: "Variation",
    widthFactor: "Upper / lower end",
    without: "Without estimate",
    bias: "Median / truth",
    none: "–",
  },
  da: {
    name: figureList.design.name.da,
    about:
      "Hvor meget et skøn kan ventes at ramme ved siden af under forskellige planer for dataindsamlingen, den nuværende først. Det forudsætter, at virkeligheden er, som den nu anslås; en plan kan ikke blive bedre end det.",
    accessibleName: (plans) =>
      `Hvad skal der til: hvor meget et skøn kan ventes at ramme ved siden af under ${plans === 1 ? "én plan" : `hver af ${formatCount(plans, "da")} planer`}`,
    finding: (now, best) =>
      `Som data indsamles nu, kan et skøn ventes at ramme omkring ${now} ved siden af${
        best
          ? `; ${best.label} ville få det ned på ${best.variation}, mere end nogen anden plan`
          : "; ingen anden plan gør det bedre"
      }.`,
    nothing: "Der er ingen plan, hvis skøn kan forudses.",
    readingKey: (widths) =>
      `Søjle: skønnets forventede variationskoefficient; fuld søjle og stiplet linje: som det er nu${
        widths ? "; efter ×: den øvre ende af et 95\u00a0%-interval divideret med den nedre" : ""
      }.`,
    times: (factor) => `× ${factor}`,
    noEstimate: "intet skøn",
    plan: "Plan",
    people: "Personer",
    seen: "Kendte",
    overlaps: "Overlap",
    variation: "Variation",
    widthFactor: "Øvre / nedre ende",
    without: "Uden skøn",
    bias: "Median / sandhed",
    none: "–",
  },
};
