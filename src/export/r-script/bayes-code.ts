import { type LatentClassOptions, sweepsPerDraw } from "../../estimators/latent-class/index.ts";
import { rNumber, rSentence } from "./r-text.ts";
import { type IntervalOptions, intervalOf, type RTranslation, tails } from "./r-translation.ts";

/** The package has graphs of three to five lists. */
const listsOfGraphs = { fewest: 3, most: 5 };

/** Decomposable graphical models, averaged; the package sums over every number of people missed up to one that is given. */
export const decomposableCode: RTranslation = (setting) => {
  const { data, lists, options, say } = setting;
  const { kind = "", largest = "auto" } = (options.prior ?? {}) as Readonly<Record<string, unknown>>;
  const count = lists.length;
  if (kind !== usualPrior || count < listsOfGraphs.fewest || count > listsOfGraphs.most) return null;
  const delta = options.delta === "auto" ? `2^-${count}` : rNumber(Number(options.delta));
  const most = typeof largest === "number" ? `${largest} - sum(Y)` : "20 * sum(Y)";
  return {
    packages: ["dga"],
    lines: [
      ...rSentence(say.decomposable),
      `Y <- array(c(0, ${data}$count[do.call(order, unname(rev(${data}[, 1:${count}])))]), dim = rep(2, ${count}))`,
      `missed <- 1:(${most})`,
      `data("graphs${count}", package = "dga")`,
      `weights <- colSums(dga::bma.cr(Y, missed, ${delta}, graphs${count}))`,
      `below <- c(0.5, ${shares(intervalOf(setting))})`,
      "print(sapply(below, function(share) (sum(Y) + missed)[which(cumsum(weights) >= share)[1]]))",
    ],
  };
};

/** Proportional to 1 / N, which the package has where none is given. */
const usualPrior = "inverse";

const shares = (interval: IntervalOptions): string => tails(interval).slice(2, -1);

/** Unseen people for each one seen, at most: the package allows no other cap. */
const capOfPackage = 20;

/** Latent classes: each chain alone, as they must agree, then all of them together. */
export const latentClassCode: RTranslation = (setting) => {
  const { data, lists, seed, say } = setting;
  const { classes, cap, concentration, sampler } = setting.options as LatentClassOptions;
  if (cap !== capOfPackage) return null;
  const { shape, rate } = concentration;
  const thinning = sweepsPerDraw(sampler);
  return {
    packages: ["LCMCR"],
    lines: [
      ...rSentence(say.latentClass),
      `captures <- ${data}`,
      `captures[, 1:${lists.length}] <- lapply(captures[, 1:${lists.length}], factor, levels = 0:1)`,
      `names(captures) <- c(paste0("list", 1:${lists.length}), "Freq")`,
      `chains <- sapply(1:${sampler.chains}, function(chain) {`,
      `  sampler <- LCMCR::lcmCR(captures, tabular = TRUE, in_list_label = "1", not_in_list_label = "0", K = ${classes},`,
      `    a_alpha = ${rNumber(shape)}, b_alpha = ${rNumber(rate)}, buffer_size = ${sampler.draws}, thinning = ${thinning},`,
      `    seed = ${seed % 2 ** 30} + chain, verbose = FALSE)`,
      `  LCMCR::lcmCR_PostSampl(sampler, burnin = ${sampler["burn-in"]}, samples = ${sampler.draws}, thinning = ${thinning},`,
      "    output = FALSE)",
      "})",
      `below <- c(0.5, ${shares(intervalOf(setting))})`,
      "print(apply(chains, 2, quantile, below))",
      "print(quantile(chains, below))",
    ],
  };
};
