import { formatRatio } from "../../locale/numbers.ts";
import { failure, success } from "../../model/result.ts";
import type { DesignPlan } from "./design-plan.ts";

const field = {
  kind: "group",
  fields: {
    list: { kind: "name", offers: "lists" },
    times: { kind: "number", default: 2, low: 0.1, high: 100, whole: false },
  },
} as const;

/** One list reaches so many times the people that it reaches now. */
export const outreach: DesignPlan<typeof field> = {
  version: 1,
  field,
  words: {
    en: {
      name: "More outreach",
      about:
        "Supposes that one list reaches so many times as many people as now, in the same way as now. More people become known, but there are no more people than before.",
      fields: {
        list: { label: "List", help: "The list that reaches more people." },
        times: { label: "Times as many", help: "How many times as many people it reaches as now; 2 is twice as many." },
      },
      label: ({ list, times }) =>
        times === 2 ? `${list} reaches twice as many` : `${list} reaches ${formatRatio(times, "en")} times as many`,
    },
    da: {
      name: "Mere opsøgende arbejde",
      about:
        "Forudsætter, at én liste når så mange gange flere personer end nu, på samme måde som nu. Flere personer bliver kendt, men der er ikke flere personer end før.",
      fields: {
        list: { label: "Liste", help: "Den liste, der når flere personer." },
        times: {
          label: "Gange så mange",
          help: "Hvor mange gange så mange personer den når som nu; 2 er dobbelt så mange.",
        },
      },
      label: ({ list, times }) =>
        times === 2 ? `${list} når dobbelt så mange` : `${list} når ${formatRatio(times, "da")} gange så mange`,
    },
  },
  apply(design, { list: name, times }) {
    const known = design.lists.map((list) => list.name);
    const list = design.lists.find((each) => each.name === name);
    if (!list) return failure({ code: "unknown-list", name, known });
    const reach = list.reach * times;
    if (reach >= 1) return failure({ code: "reaches-everybody", list: name, most: 1 / list.reach });
    return success({
      ...design,
      lists: design.lists.map((each) => (each.name === name ? { ...each, reach } : each)),
    });
  },
};
