import { formatPercent } from "../../locale/numbers.ts";
import { success } from "../../model/result.ts";
import type { DesignPlan } from "./design-plan.ts";

const field = { kind: "number", default: 0, low: 0, high: 0.9, whole: false } as const;

/** The probability that the key of a record fails, instead of the present one. */
export const linkage: DesignPlan<typeof field> = {
  version: 1,
  field,
  words: {
    en: {
      name: "Linkage",
      about:
        "Supposes that the key of so large a share of the records fails, so that somebody who is on two lists is taken for two people. The estimate then comes out too high, and more data do not mend that.",
      label: (missed) =>
        missed === 0 ? "every record linked rightly" : `${formatPercent(missed, "en")} of record keys fail`,
    },
    da: {
      name: "Sammenkædning",
      about:
        "Forudsætter, at nøglen svigter for så stor en andel af posterne, så den, der står på to lister, tages for to personer. Skønnet bliver da for højt, og det retter flere data ikke op på.",
      label: (missed) =>
        missed === 0
          ? "alle poster kædet rigtigt sammen"
          : `${formatPercent(missed, "da")} af posternes nøgler svigter`,
    },
  },
  apply: (design, missedLinks) => success({ ...design, missedLinks }),
};
