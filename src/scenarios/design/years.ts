import { formatRatio } from "../../locale/numbers.ts";
import { success } from "../../model/result.ts";
import type { DesignPlan } from "./design-plan.ts";

const field = { kind: "number", default: 3, low: 0.1, high: 100, whole: false } as const;

/** So many times as long a period, with new people all the time, taken together. */
export const years: DesignPlan<typeof field> = {
  version: 1,
  field,
  words: {
    en: {
      name: "More years",
      about:
        "Supposes that data from so many periods like the present one are put together, each with people of its own. The figure is then about all these periods, and says nothing of how it changes from one to the next.",
      label: (times) => (times === 1 ? "one such period" : `${formatRatio(times, "en")} such periods together`),
    },
    da: {
      name: "Flere år",
      about:
        "Forudsætter, at data fra så mange perioder som den nuværende lægges sammen, hver med sine egne personer. Tallet gælder så alle perioderne tilsammen og siger intet om, hvordan det ændrer sig fra den ene til den næste.",
      label: (times) => (times === 1 ? "én sådan periode" : `${formatRatio(times, "da")} sådanne perioder tilsammen`),
    },
  },
  apply: (design, times) => success({ ...design, people: design.people * times }),
};
