import type { FieldsWords } from "../../model/field-words.ts";
import type { InEveryLanguage, Language } from "../../model/language.ts";
import type { DesignPlan } from "../../scenarios/design/design-plan.ts";
import { designPlans } from "../../scenarios/design/index.ts";
import { variationWords } from "../scenarios/variation-words.ts";

const plansIn = (language: Language): FieldsWords =>
  Object.fromEntries(
    Object.entries<DesignPlan>(designPlans).map(([key, { words }]) => [key, variationWords(words[language])]),
  );
const pairIn = (language: Language): FieldsWords => plansIn(language).dependence?.fields ?? {};

/** What a design cell says about its keys. */
export const designFieldWords = {
  en: {
    base: { label: "Starting from", help: "The estimate or the data that say what the present lists reach." },
    people: {
      label: "People in all",
      help: "How many people there are taken to be. Automatic is the number that the estimate gives.",
      choices: { auto: "as the estimate says" },
    },
    plans: {
      label: "Plans",
      help: "What could be done to get better data. Each is compared with data collected as now.",
      fields: plansIn("en"),
    },
    "missed-links": {
      label: "Links missed as things are",
      help: "The share of records whose key fails now, so that one person counts as two; 0.1 is one in ten.",
    },
    dependence: {
      label: "Lists that depend on each other as things are",
      help: "Pairs of lists that share more or fewer people than chance would give.",
      fields: {
        between: {
          label: "A pair of lists",
          help: "Two lists and how strongly they depend on each other.",
          fields: pairIn("en"),
        },
      },
    },
    by: {
      label: "Reckoned by",
      help: "The formula is quick and holds for independent lists only; simulation makes up data and estimates from them.",
      choices: {
        auto: "The formula where it holds, else simulation",
        darroch: "Darroch’s formula",
        simulation: "Simulation",
      },
    },
    method: { label: "Method", help: "It estimates from the made-up data; only simulation uses it." },
    replicates: {
      label: "Made-up data sets",
      help: "So many for each plan. More are steadier and take longer; only simulation uses them.",
    },
  },
  da: {
    base: { label: "Med udgangspunkt i", help: "Det skøn eller de data, der siger, hvad listerne når nu." },
    people: {
      label: "Personer i alt",
      help: "Hvor mange personer man går ud fra, der er. Automatisk er det tal, skønnet giver.",
      choices: { auto: "som skønnet siger" },
    },
    plans: {
      label: "Planer",
      help: "Hvad man kunne gøre for at få bedre data. Hver plan holdes op mod data indsamlet som nu.",
      fields: plansIn("da"),
    },
    "missed-links": {
      label: "Koblinger, der overses, som det er nu",
      help: "Den andel af registreringerne, hvis nøgle svigter nu, så én person tæller som to; 0,1 er én ud af ti.",
    },
    dependence: {
      label: "Lister, der hænger sammen, som det er nu",
      help: "Par af lister, der deler flere eller færre personer, end tilfældet ville give.",
      fields: {
        between: { label: "Et par lister", help: "To lister, og hvor stærkt de hænger sammen.", fields: pairIn("da") },
      },
    },
    by: {
      label: "Beregnet med",
      help: "Formlen er hurtig og gælder kun uafhængige lister; simulering opdigter data og skønner ud fra dem.",
      choices: {
        auto: "Formlen, hvor den gælder, ellers simulering",
        darroch: "Darrochs formel",
        simulation: "Simulering",
      },
    },
    method: { label: "Metode", help: "Den skønner ud fra de opdigtede data; kun simulering bruger den." },
    replicates: {
      label: "Opdigtede datasæt",
      help: "Så mange for hver plan. Flere er mere stabile og tager længere tid; kun simulering bruger dem.",
    },
  },
} as const satisfies InEveryLanguage<FieldsWords>;
