import { formatCount, formatRounded } from "../../locale/numbers.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import { inWords } from "../chain-words.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

interface Bars {
  readonly bars: number;
  readonly outside: number;
  /** How many luck alone would put outside, at most. */
  readonly byLuck: number;
  /** Draws of a chain, and how many independent ones they are worth. */
  readonly draws: number;
  readonly worth: number;
}

/** What the figure of ranks says. */
export interface RanksWords extends FigureWords {
  readonly accessibleName: (label: string, chains: number) => string;
  readonly outside: (bars: Bars) => string;
  readonly readingKey: string;
  /** At the ends of the axis of ranks, and above that of draws. */
  readonly lowest: string;
  readonly highest: string;
  readonly draws: string;
  /** Stretches of ranks, in per cent. */
  readonly ranks: string;
  readonly even: string;
  readonly band: string;
}

export const ranksWords: InEveryLanguage<RanksWords> = {
  en: {
    name: figureList.ranks.name.en,
    about:
      "Which places the draws of each chain take among the draws of all chains, from the lowest number of people to the highest. Chains that draw alike have bars of about the same height everywhere; a slope or a heap means that a chain saw something that the others did not.",
    accessibleName: (label, chains) =>
      `Rank plots: which places the draws of ${formatCount(chains, "en")} chains of ${label} take among all draws`,
    outside: ({ bars, outside, byLuck, draws, worth }) =>
      `${outside === 0 ? "None" : formatCount(outside, "en")} of the ${formatCount(bars, "en")} bars ${outside < 2 ? "lies" : "lie"} outside the band; luck alone would put up to about ${inWords(byLuck, "en")} there, as the ${formatCount(draws, "en")} draws of a chain are worth about ${formatRounded(worth, "en")} independent ones.`,
    readingKey:
      "Bar: draws of the chain among each twentieth of all draws, lowest numbers of people at the left; dashed line: the level if all chains drew alike; band: where luck alone would leave 95% of the bars.",
    lowest: "lowest",
    highest: "highest",
    draws: "↑ draws",
    ranks: "Of all draws, from lowest",
    even: "If alike",
    band: "Band",
  },
  da: {
    name: figureList.ranks.name.da,
    about:
      "Hvilke pladser hver kædes udtrækninger får blandt alle kæders udtrækninger, fra det laveste antal personer til det højeste. Kæder, der trækker ens, har omtrent lige høje søjler overalt; en skråning eller en bunke betyder, at en kæde så noget, de andre ikke så.",
    accessibleName: (label, chains) =>
      `Rangplot: hvilke pladser udtrækningerne fra ${formatCount(chains, "da")} kæder i ${label} får blandt alle udtrækninger`,
    outside: ({ bars, outside, byLuck, draws, worth }) =>
      `${outside === 0 ? "Ingen" : formatCount(outside, "da")} af de ${formatCount(bars, "da")} søjler ligger uden for båndet; tilfældet alene ville lægge op til omkring ${inWords(byLuck, "da")} dér, da en kædes ${formatCount(draws, "da")} udtrækninger er omkring ${formatRounded(worth, "da")} uafhængige værd.`,
    readingKey:
      "Søjle: kædens udtrækninger i hver tyvendedel af alle udtrækninger, de laveste antal personer til venstre; stiplet linje: niveauet, hvis alle kæder trak ens; bånd: hvor tilfældet alene ville lade 95 % af søjlerne.",
    lowest: "lavest",
    highest: "højest",
    draws: "↑ udtrækninger",
    ranks: "Af alle udtrækninger, fra laveste",
    even: "Hvis ens",
    band: "Bånd",
  },
};
