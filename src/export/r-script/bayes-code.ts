import { rNumber } from "./r-text.ts";
import { type IntervalOptions, intervalOf, type RTranslation, tails } from "./r-translation.ts";

/** The package has graphs of three to five lists. */
const listsOfGraphs = { fewest: 3, most: 5 };

/** Decomposable graphical models, averaged; the package sums over every number of people missed up to one that is given. */
export const decomposableCode: RTranslation = (setting) => {
  const { data, lists, options } = setting;
  const { kind = "", largest = "auto" } = (options.prior ?? {}) as Readonly<Record<string, unknown>>;
  const count = lists.length;
  if (kind !== usualPrior || count < listsOfGraphs.fewest || count > listsOfGraphs.most) return null;
  const delta = options.delta === "auto" ? `2^-${count}` : rNumber(Number(options.delta));
  const most = typeof largest === "number" ? `${largest} - sum(Y)` : "20 * sum(Y)";
  return {
    packages: ["dga"],
    lines: [
      "# Y: the counts with the first list as the first dimension; `missed` must reach as far as the posterior does.",
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
