import type { InEveryLanguage } from "../model/language.ts";

/** A word of the field, and what it means, for somebody who has never heard it. */
export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: string;
}

/** The words that a brief cannot do without. */
export const glossary = {
  "dark-figure": {
    en: {
      term: "dark figure",
      meaning:
        "The people whom nobody knows of: victims who are on no list at all. It can be estimated, but never counted.",
    },
    da: {
      term: "mørketal",
      meaning:
        "De personer, som ingen kender til: ofre, der ikke står på nogen liste. Tallet kan anslås, aldrig tælles.",
    },
  },
  list: {
    en: {
      term: "list",
      meaning: "The people whom one organisation knows of, such as the police or an NGO. No list is complete.",
    },
    da: {
      term: "liste",
      meaning:
        "De personer, som én organisation kender til, for eksempel politiet eller en frivillig organisation. Ingen liste er fuldstændig.",
    },
  },
  overlap: {
    en: {
      term: "overlap",
      meaning:
        "People who are on two or more lists. If lists that work independently have few people in common, all of them together have missed many.",
    },
    da: {
      term: "overlap",
      meaning:
        "Personer, der står på to eller flere lister. Har lister, der arbejder uafhængigt af hinanden, få personer til fælles, har de tilsammen overset mange.",
    },
  },
  "multiple-systems-estimation": {
    en: {
      term: "multiple systems estimation",
      meaning:
        "The method behind the estimates: from how much several incomplete lists overlap, it estimates how many people are on none of them. It was first made for counting animals that are caught, marked and caught again.",
    },
    da: {
      term: "estimation ud fra flere lister",
      meaning:
        "Metoden bag skønnene (på engelsk multiple systems estimation): Ud fra, hvor meget flere ufuldstændige lister overlapper, anslår den, hvor mange der ikke står på nogen af dem. Den blev udviklet til at tælle dyr, som fanges, mærkes og fanges igen.",
    },
  },
  interval: {
    en: {
      term: "range (interval)",
      meaning:
        "From which number to which the true one is likely to lie. A wide range is no mistake: it says honestly how little the lists can tell.",
    },
    da: {
      term: "interval",
      meaning:
        "Fra hvilket til hvilket tal det sande tal sandsynligvis ligger. Et bredt interval er ikke en fejl: Det siger ærligt, hvor lidt listerne kan fortælle.",
    },
  },
  scenario: {
    en: {
      term: "scenario",
      meaning: "The same calculation with one assumption changed, to see how much the answer depends on it.",
    },
    da: {
      term: "scenarie",
      meaning: "Den samme beregning, hvor én antagelse er ændret, så man kan se, hvor meget svaret afhænger af den.",
    },
  },
  "odds-ratio": {
    en: {
      term: "odds ratio",
      meaning:
        "How strongly two lists depend on each other. At 1 they do not; above 1, whoever is on one list is more likely to be on the other, as when one refers people to the other; below 1, less likely, as when people who turn to one avoid the other.",
    },
    da: {
      term: "oddsratio",
      meaning:
        "Hvor stærkt to lister hænger sammen. Ved 1 gør de det ikke; over 1 er den, der står på den ene liste, oftere end ellers også på den anden, som når den ene henviser til den anden; under 1 sjældnere, som når de, der søger den ene, undgår den anden.",
    },
  },
  "lower-limit": {
    en: {
      term: "lower limit",
      meaning: "A number that the true one is hardly below. How far above it the true one lies, it does not say.",
    },
    da: {
      term: "nedre grænse",
      meaning: "Et tal, som det sande tal næppe er mindre end. Hvor meget større det er, siger grænsen intet om.",
    },
  },
} as const satisfies Readonly<Record<string, InEveryLanguage<GlossaryEntry>>>;

export type GlossaryTerm = keyof typeof glossary;
