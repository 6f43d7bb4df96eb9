import type { OptionsOf } from "../model/fields.ts";
import { oddsRatio } from "../model/odds-ratio.ts";

export const dependenceField = {
  kind: "group",
  fields: {
    /** Two lists; none for the interaction of all. */
    between: { kind: "names", default: [], most: 2, offers: "lists" },
    "odds-ratio": oddsRatio,
  },
} as const;

export type AssumedDependence = OptionsOf<typeof dependenceField.fields>;
