import { rSentence } from "./r-text.ts";
import type { RTranslation } from "./r-translation.ts";

/** The interactions' prior variance can be chosen there; that of all else is always as usual. */
const usualSpread = 100;

/** Selection of interactions by their posterior; the seed of R draws other numbers, and fewer of them. */
export const thresholdCode: RTranslation = ({ data, options, seed, say }) => {
  const {
    kind = "",
    interactions = 1,
    lists = usualSpread,
  } = (options.prior ?? {}) as Readonly<Record<string, unknown>>;
  if (kind === "proper" && lists !== usualSpread) return null;
  const prior =
    kind === "proper"
      ? `prior_variance = ${Number((Number(interactions) ** 2).toPrecision(12))}`
      : 'prior = "improper"';
  const choice = `threshold = ${options.threshold}, maxorder = ${options.order}`;
  return {
    packages: ["MultipleSystemsEstimation", "MCMCpack"],
    lines: [
      ...rSentence(say.threshold),
      `print(MultipleSystemsEstimation::estimate_population_bayesthresh(${data}, ${prior}, ${choice},`,
      `  burnin = 20000, mcmc = 400000, thin = 10, seed = ${1 + (seed % (2 ** 31 - 1))}))`,
    ],
  };
};
