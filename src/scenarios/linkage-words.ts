import { formatPercent } from "../locale/numbers.ts";
import { series } from "../locale/series.ts";
import type { InEveryLanguage, Language } from "../model/language.ts";
import type { ScenarioWords } from "../model/scenario.ts";
import type { LinkageErrors } from "./linkage-field.ts";

const errors = (
  { missed, "false-merges": falseMerges }: LinkageErrors,
  say: { readonly missed: string; readonly falseMerges: string; readonly none: string },
  language: Language,
): string => {
  const told = [
    ...(missed > 0 ? [`${formatPercent(missed, language)} ${say.missed}`] : []),
    ...(falseMerges > 0 ? [`${formatPercent(falseMerges, language)} ${say.falseMerges}`] : []),
  ];
  return told.length > 0 ? series(told, language) : say.none;
};

export const linkageWords: InEveryLanguage<ScenarioWords<LinkageErrors>> = {
  en: {
    name: "Linkage errors",
    about:
      "Supposes that some records of the same person were not found to belong together, or that some people were linked by mistake, and undoes it by simulation. Missed links make the estimate too high, false ones too low.",
    fields: {
      missed: {
        label: "Links missed",
        help: "The probability that the key of a record fails, so that one person counts as two; 0.1 is one in ten.",
      },
      "false-merges": {
        label: "False links",
        help: "The share of the people on two or more lists who are really two people.",
      },
      replicates: {
        label: "Simulated tables",
        help: "So many tables are made up and estimated. More are steadier and take longer.",
      },
    },
    label: (value) =>
      errors(value, { missed: "of links missed", falseMerges: "of links false", none: "no linkage errors" }, "en"),
  },
  da: {
    name: "Koblingsfejl",
    about:
      "Antager, at nogle af en persons registreringer ikke er fundet at høre sammen, eller at nogle personer er koblet ved en fejl, og gør det om ved simulering. Oversete koblinger gør skønnet for højt, forkerte gør det for lavt.",
    fields: {
      missed: {
        label: "Oversete koblinger",
        help: "Sandsynligheden for, at en registrerings nøgle svigter, så én person tæller som to; 0,1 er én ud af ti.",
      },
      "false-merges": {
        label: "Forkerte koblinger",
        help: "Den andel af personerne på to eller flere lister, som i virkeligheden er to personer.",
      },
      replicates: {
        label: "Simulerede tabeller",
        help: "Så mange tabeller opdigtes og skønnes. Flere er mere stabile og tager længere tid.",
      },
    },
    label: (value) =>
      errors(
        value,
        { missed: "oversete koblinger", falseMerges: "forkerte koblinger", none: "ingen koblingsfejl" },
        "da",
      ),
  },
};
