import { series } from "../locale/series.ts";
import type { Language } from "../model/language.ts";
import type { Scenario } from "../model/scenario.ts";
import { withoutLists } from "../model/without-lists.ts";
import { changedData } from "./changed-data.ts";

const field = {
  kind: "either",
  of: [
    { kind: "choice", default: "none", choices: ["each", "none"] },
    { kind: "name", offers: "lists" },
    { kind: "names", default: null, least: 2, offers: "lists" },
  ],
} as const;

type Dropped = string | readonly string[];

const lists = (dropped: Dropped): readonly string[] => (dropped === "none" ? [] : [dropped].flat());

const label = (all: string, without: string, language: Language) => (dropped: Dropped) =>
  lists(dropped).length === 0 ? all : `${without} ${series(lists(dropped), language)}`;

/** Leaves out one list or several, as if they had never been made; `each` is none and every list in turn. */
export const drop: Scenario<typeof field> = {
  version: 1,
  field,
  words: {
    en: {
      name: "Without a list",
      about:
        "Supposes that a list had never been made; “each” leaves out every list in turn. If the answer rests on one list, that list must be the one that is understood best.",
      choices: { each: "Each list in turn", none: "None, all lists stay" },
      alternatives: ["Each in turn, or none", "One list", "Several lists at once"],
      label: label("all lists", "without", "en"),
    },
    da: {
      name: "Uden en liste",
      about:
        "Forestiller sig, at en liste aldrig var lavet; “each” udelader hver liste på skift. Hviler svaret på én liste, skal det være den, man kender bedst.",
      choices: { each: "Hver liste på skift", none: "Ingen, alle lister bliver" },
      alternatives: ["Hver på skift eller ingen", "Én liste", "Flere lister på én gang"],
      label: label("alle lister", "uden", "da"),
    },
  },
  values: (written, { table }) => (written === "each" ? ["none", ...table.lists] : [written]),
  apply: (state, dropped) => changedData(state, withoutLists(state.dataset, lists(dropped))),
};
