import type { EstimatesCheck } from "../model/check.ts";

/** How large a share of the resamples gave no estimate, so that the interval is made of those that happened to. */
export const unfitted: EstimatesCheck = {
  words: {
    en: {
      name: "resamples without an estimate",
      about:
        "Counts the resampled tables that gave no estimate at all. They are left out of the interval, and when they are many it shows less uncertainty than there is.",
    },
    da: {
      name: "genudtagninger uden skøn",
      about:
        "Tæller de genudtagne tabeller, der slet ikke gav et skøn. De er udeladt af intervallet, og er der mange, viser det mindre usikkerhed, end der er.",
    },
  },
  run: ({ estimates }, thresholds) => ({
    tables: [],
    concerns: estimates.flatMap(({ estimate: { diagnostics } }) => {
      const { resamples, unfittedResamples } = diagnostics;
      if (resamples === 0 || unfittedResamples / resamples <= thresholds["unfitted-share"]) return [];
      const problem = { code: "resamples-unfitted", unfitted: unfittedResamples, resamples } as const;
      return [{ problem, weight: "warns" as const }];
    }),
  }),
};
