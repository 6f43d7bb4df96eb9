import type { ResultTableWords } from "../../model/estimator.ts";
import type { InEveryLanguage } from "../../model/language.ts";

export const profileTableWords: InEveryLanguage<ResultTableWords> = {
  en: {
    title: "Multinomial profile likelihood",
    about:
      "The total that the multinomial likelihood makes most likely, a little below the estimate of the Poisson likelihood, and the totals at which it has fallen too far. Without an upper limit the data exclude no total, however large.",
    columns: { level: "Level", total: "Most likely total", low: "Lower limit", high: "Upper limit" },
  },
  da: {
    title: "Multinomial profil-likelihood",
    about:
      "Det antal, som den multinomiale likelihood gør mest sandsynligt, lidt under skønnet efter Poisson-likelihood, og de antal, hvor den er faldet for meget. Uden øvre grænse udelukker data intet antal, hvor stort det end er.",
    columns: { level: "Niveau", total: "Mest sandsynlige antal", low: "Nedre grænse", high: "Øvre grænse" },
  },
};
