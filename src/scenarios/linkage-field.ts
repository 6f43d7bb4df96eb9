import type { OptionsOf } from "../model/fields.ts";

export const linkageField = {
  kind: "group",
  fields: {
    /** The probability that the key of a record fails. */
    missed: { kind: "number", default: 0, low: 0, high: 0.9, whole: false },
    /** The share of the people on two or more lists who are two people. */
    "false-merges": { kind: "number", default: 0, low: 0, high: 0.9, whole: false },
    /** Tables that are simulated. */
    replicates: { kind: "number", default: 20, low: 1, high: 200, whole: true },
  },
} as const;

export type LinkageErrors = OptionsOf<typeof linkageField.fields>;
