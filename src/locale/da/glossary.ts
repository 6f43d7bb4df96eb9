import type { Catalogue } from "../catalogue.ts";

export const glossary = {
  "dark-figure": {
    term: "mørketal",
    meaning: "De personer, som ingen kender til: ofre, der ikke står på nogen liste. Tallet kan anslås, aldrig tælles.",
  },
  list: {
    term: "liste",
    meaning:
      "De personer, som én organisation kender til, f.eks. politiet eller en frivillig organisation. Ingen liste er fuldstændig.",
  },
  overlap: {
    term: "overlap",
    meaning:
      "Personer, der står på to eller flere lister. Har lister, der arbejder uafhængigt af hinanden, få personer til fælles, har de tilsammen overset mange.",
  },
  "multiple-systems-estimation": {
    term: "estimation ud fra flere lister",
    meaning:
      "Metoden bag skønnene (på engelsk multiple systems estimation): Ud fra, hvor meget flere ufuldstændige lister overlapper, anslår den, hvor mange der ikke står på nogen af dem. Den blev udviklet til at tælle dyr, som fanges, mærkes og fanges igen.",
  },
  interval: {
    term: "interval",
    meaning:
      "Fra hvilket til hvilket tal det sande tal sandsynligvis ligger. Et bredt interval er ikke en fejl: Det siger ærligt, hvor lidt listerne kan fortælle.",
  },
  scenario: {
    term: "scenarie",
    meaning: "Den samme beregning, hvor én antagelse er ændret, så man kan se, hvor meget svaret afhænger af den.",
  },
  "odds-ratio": {
    term: "oddsratio",
    meaning:
      "Hvor stærkt to lister hænger sammen. Ved 1 gør de det ikke; over 1 er den, der står på den ene liste, oftere end ellers også på den anden, som når den ene henviser til den anden; under 1 sjældnere, som når de, der søger den ene, undgår den anden.",
  },
  "lower-limit": {
    term: "nedre grænse",
    meaning: "Et tal, som det sande tal næppe er mindre end. Hvor meget større det er, siger grænsen intet om.",
  },
} as const satisfies Catalogue["glossary"];
