import type { Phrase } from "../../locale/phrase.ts";
import type { InEveryLanguage } from "../../model/language.ts";

/** What a design cell says. Numbers come as text. */
export interface DesignWords {
  readonly most: (plan: string, factor: string, now: string) => Phrase;
  /** Where there is no interval to expect as things are. */
  readonly mostWithoutNow: (plan: string, factor: string) => Phrase;
  readonly noneNarrows: (now: string) => Phrase;
  readonly noInterval: Phrase;
  readonly onlyNow: (now: string) => Phrase;
  readonly caption: string;
  readonly plan: string;
  readonly known: string;
  readonly overlaps: string;
  readonly variation: string;
  readonly interval: string;
  readonly remark: string;
  readonly knownOf: (seen: string, people: string, share: string) => string;
  readonly times: (factor: string) => string;
  readonly tooFewOverlaps: string;
  readonly boundOnly: string;
  readonly withoutEstimate: (share: string) => string;
  readonly tooHigh: (share: string) => string;
  readonly tooLow: (share: string) => string;
  /** What more outreach does and does not do. */
  readonly outreach: string;
  readonly rests: Readonly<Record<"spec" | "estimate", (people: string, base: string) => string>>;
  /** The same where the number may not be told. */
  readonly restsUntold: (base: string) => string;
  readonly byFormula: string;
  readonly bySimulation: (replicates: string, method: string) => string;
  readonly plans: string;
  readonly waiting: (rows: string, planned: string) => string;
}

export const designWords: InEveryLanguage<DesignWords> = {
  en: {
    most: (plan, factor, now) => [
      "Of these plans “",
      { strong: plan },
      "” can be expected to narrow the interval most: its upper end would be ",
      { strong: `${factor} times` },
      ` the lower one, against ${now} times as now.`,
    ],
    mostWithoutNow: (plan, factor) => [
      "As things are, no interval can be expected. Of these plans “",
      { strong: plan },
      "” would give the narrowest: its upper end would be ",
      { strong: `${factor} times` },
      " the lower one.",
    ],
    noneNarrows: (now) => [
      "None of these plans can be relied on to narrow the interval: as now, its upper end can be expected to be ",
      { strong: `${now} times` },
      " the lower one.",
    ],
    noInterval: ["None of these plans can be expected to give an interval."],
    onlyNow: (now) => [
      "With data collected as now, the upper end of the interval can be expected to be ",
      { strong: `${now} times` },
      " the lower one.",
    ],
    caption: "What each plan can be expected to bring",
    plan: "Plan",
    known: "Known people",
    overlaps: "Overlaps of two lists",
    variation: "Relative uncertainty (CV)",
    interval: "Upper end of the 95% interval",
    remark: "Remark",
    knownOf: (seen, people, share) => `${seen} of ${people} (${share})`,
    times: (factor) => `${factor} times the lower end`,
    tooFewOverlaps: "Too few overlaps for an estimate.",
    boundOnly: "Enough overlaps for a lower bound only.",
    withoutEstimate: (share) => `${share} of the simulated data sets give no estimate.`,
    tooHigh: (share) => `Half of the estimates are more than ${share} too high.`,
    tooLow: (share) => `Half of the estimates are more than ${share} too low.`,
    outreach:
      "More outreach makes more people known, but it does not mean that there are more people. When numbers from different years are compared, look at the estimate of everybody, not at how many are known.",
    rests: {
      spec: (people, base) =>
        `All this supposes that there are ${people} people in all, as the cell says, and that each list reaches the share of them that it has in “${base}”. If they are fewer or more, the plans bring something else.`,
      estimate: (people, base) =>
        `All this supposes that there are about ${people} people in all, as “${base}” estimates. If they are fewer or more, the plans bring something else.`,
    },
    restsUntold: (base) =>
      `All this supposes that there are as many people as “${base}” computes, though its data cannot carry an estimate. Take it as an example, or write a number of your own under “people”.`,
    byFormula:
      "Reckoned by Darroch’s formula, which takes lists as independent, everybody as equally easy to reach, and all records as linked rightly. Real data are less kind: take these as the least uncertainty to expect.",
    bySimulation: (replicates, method) =>
      `For each plan ${replicates} made-up data sets were drawn, and the number of people was estimated from each by the method “${method}”. Everybody is equally easy to reach in them; real data are less kind.`,
    plans: "What the plans suppose",
    waiting: (rows, planned) => `${rows} of ${planned} plans are done.`,
  },
  da: {
    most: (plan, factor, now) => [
      "Af disse planer kan “",
      { strong: plan },
      "” ventes at indsnævre intervallet mest: Den øvre ende vil være ",
      { strong: `${factor} gange` },
      ` så stor som den nedre, mod ${now} gange som nu.`,
    ],
    mostWithoutNow: (plan, factor) => [
      "Som det er nu, kan der ikke ventes noget interval. Af disse planer giver “",
      { strong: plan },
      "” det smalleste: Den øvre ende vil være ",
      { strong: `${factor} gange` },
      " så stor som den nedre.",
    ],
    noneNarrows: (now) => [
      "Man kan ikke regne med, at nogen af disse planer indsnævrer intervallet: Som nu kan den øvre ende ventes at være ",
      { strong: `${now} gange` },
      " så stor som den nedre.",
    ],
    noInterval: ["Ingen af disse planer kan ventes at give et interval."],
    onlyNow: (now) => [
      "Med data indsamlet som nu kan intervallets øvre ende ventes at være ",
      { strong: `${now} gange` },
      " så stor som den nedre.",
    ],
    caption: "Hvad hver plan kan ventes at give",
    plan: "Plan",
    known: "Kendte personer",
    overlaps: "Overlap mellem to lister",
    variation: "Relativ usikkerhed (CV)",
    interval: "95 %-intervallets øvre ende",
    remark: "Bemærkning",
    knownOf: (seen, people, share) => `${seen} af ${people} (${share})`,
    times: (factor) => `${factor} gange den nedre ende`,
    tooFewOverlaps: "For få overlap til et skøn.",
    boundOnly: "Kun overlap nok til en nedre grænse.",
    withoutEstimate: (share) => `${share} af de simulerede datasæt giver intet skøn.`,
    tooHigh: (share) => `Halvdelen af skønnene er mere end ${share} for høje.`,
    tooLow: (share) => `Halvdelen af skønnene er mere end ${share} for lave.`,
    outreach:
      "Mere opsøgende arbejde gør flere personer kendt, men det betyder ikke, at der er flere personer. Se på skønnet over alle, ikke på hvor mange der er kendt, når tal fra forskellige år sammenlignes.",
    rests: {
      spec: (people, base) =>
        `Alt dette forudsætter, at der er ${people} personer i alt, som cellen siger, og at hver liste når den andel af dem, som den har i “${base}”. Er de færre eller flere, giver planerne noget andet.`,
      estimate: (people, base) =>
        `Alt dette forudsætter, at der er omkring ${people} personer i alt, som “${base}” skønner. Er de færre eller flere, giver planerne noget andet.`,
    },
    restsUntold: (base) =>
      `Alt dette forudsætter, at der er så mange personer, som “${base}” beregner, selv om dens data ikke kan bære et skøn. Tag det som et eksempel, eller skriv selv et tal under “people”.`,
    byFormula:
      "Beregnet med Darrochs formel, som antager, at listerne er uafhængige, at alle er lige lette at nå, og at alle poster er kædet rigtigt sammen. Virkelige data er ikke så medgørlige: Regn med mindst så stor en usikkerhed.",
    bySimulation: (replicates, method) =>
      `For hver plan er der trukket ${replicates} opdigtede datasæt, og antallet af personer er skønnet ud fra hvert af dem med metoden “${method}”. Alle er lige lette at nå i dem; virkelige data er ikke så medgørlige.`,
    plans: "Hvad planerne forudsætter",
    waiting: (rows, planned) => `${rows} af ${planned} planer er færdige.`,
  },
};
