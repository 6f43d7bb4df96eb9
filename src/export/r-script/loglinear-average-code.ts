import { rSentence } from "./r-text.ts";
import { intervalOf, type RTranslation, tails } from "./r-translation.ts";

const packagePriors: Readonly<Record<string, string>> = { "sabanes-held": "SBH", "unit-information": "UIP" };

/** Log-linear models, averaged by a chain that jumps between them; the cell of nobody is NA and drawn along. */
export const loglinearAverageCode: RTranslation = (setting) => {
  const { data, lists, options, seed, say } = setting;
  const factors = lists.map((list) => `${list} = factor(0:1)`).join(", ");
  const below = `c(0.5, ${tails(intervalOf(setting)).slice(2, -1)})`;
  return {
    packages: ["conting"],
    lines: [
      ...rSentence(say.loglinearAverage),
      `cells <- merge(expand.grid(${factors}), ${data}, all.x = TRUE)`,
      `set.seed(${seed % 2 ** 31})`,
      `chain <- conting::bict(count ~ (${lists.join(" + ")})^${options.order}, data = cells, n.sample = 200000,`,
      `  prior = "${packagePriors[String(options.prior)] ?? "SBH"}")`,
      "totals <- conting::total_pop(chain, n.burnin = 20000)$TOT",
      `print(quantile(totals, ${below}))`,
      "print(conting::mod_probs(chain, n.burnin = 20000))",
      "print(conting::inter_probs(chain, n.burnin = 20000))",
    ],
  };
};
