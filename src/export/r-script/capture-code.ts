import type { HeterogeneityName } from "../../estimators/heterogeneity/index.ts";
import { rSentence } from "./r-text.ts";
import { intervalOf, type RTranslation } from "./r-translation.ts";

/** Each model as the arguments of Rcapture. */
const heterogeneityArguments: Readonly<Record<HeterogeneityName, string>> = {
  mt: 'm = "Mt"',
  "mh-chao": 'm = "Mh", h = "Chao"',
  "mh-poisson2": 'm = "Mh", h = "Poisson", h.control = list(theta = 2)',
  "mh-darroch": 'm = "Mh", h = "Darroch"',
  "mh-gamma": 'm = "Mh", h = "Gamma", h.control = list(theta = 3.5)',
  "mh-normal": 'm = "Mh", h = "Normal"',
  "mth-chao": 'm = "Mth", h = "Chao"',
  "mth-poisson2": 'm = "Mth", h = "Poisson", h.control = list(theta = 2)',
  "mth-darroch": 'm = "Mth", h = "Darroch"',
  "mth-gamma": 'm = "Mth", h = "Gamma", h.control = list(theta = 3.5)',
  "mth-normal": 'm = "Mth", h = "Normal"',
};

const argumentsOf = (model: string): string | undefined =>
  Object.entries(heterogeneityArguments).find(([name]) => name === model)?.[1];

export const heterogeneityCode: RTranslation = (setting) => {
  const { data, options, say } = setting;
  const { levels, kind } = intervalOf(setting);
  const one = argumentsOf(String(options.model));
  if (one === undefined) {
    return {
      packages: ["Rcapture"],
      lines: [
        ...rSentence(say.heterogeneity),
        `print(Rcapture::closedp.t(${data}, dfreq = TRUE)$results)`,
        ...["mh-normal", "mth-normal"].map(
          (model) => `print(Rcapture::closedpCI.t(${data}, dfreq = TRUE, ${argumentsOf(model)})$results)`,
        ),
      ],
    };
  }
  const profiled = kind === "profile" ? levels : levels.slice(0, 1);
  return {
    packages: ["Rcapture"],
    lines: profiled.flatMap((level) => [
      `fit <- Rcapture::closedpCI.t(${data}, dfreq = TRUE, ${one}, alpha = ${Number((1 - level).toPrecision(12))})`,
      "print(fit$results)",
      "print(fit$CI)",
    ]),
  };
};

export const lowerBoundCode: RTranslation = ({ data, lists, options, say }) => ({
  packages: lists.length > 2 ? ["Rcapture"] : [],
  lines: [
    ...rSentence(say.lowerBound),
    `f <- tabulate(rep(rowSums(${data}[, 1:${lists.length}]), ${data}$count), ${lists.length})`,
    options.form === "chao"
      ? `print(sum(f) + (${lists.length} - 1) / ${lists.length} * f[1]^2 / (2 * f[2]))`
      : `print(sum(f) + (${lists.length} - 1) / ${lists.length} * f[1] * (f[1] - 1) / (2 * (f[2] + 1)))`,
    ...(lists.length > 2 ? [...rSentence(say.sameByPackage), lowerBoundByPackage(data, options.form === "chao")] : []),
  ],
});

const lowerBoundByPackage = (data: string, isChao: boolean): string =>
  isChao
    ? `print(Rcapture::closedpCI.t(${data}, dfreq = TRUE, m = "Mh", h = "Chao", h.control = list(neg = FALSE))$results)`
    : `print(Rcapture::closedp.bc(${data}, dfreq = TRUE, m = "Mh", h = "Chao")$results)`;

export const sampleCoverageCode: RTranslation = (setting) => {
  const { data, lists, options, say } = setting;
  const replicates = intervalOf(setting).kind === "none" ? 200 : intervalOf(setting).replicates;
  const estimate = (method: string): string =>
    `print(CARE1::estN(z, method = "${method}", se = TRUE, nboot = ${replicates}))`;
  return {
    packages: ["CARE1"],
    lines: [
      ...rSentence(say.sampleCoverage),
      `z <- CARE1::as.record(as.matrix(${data}[rep(seq_len(nrow(${data})), ${data}$count), 1:${lists.length}]))`,
      ...(options.form === "one-step" ? [] : [estimate("HSC")]),
      ...(options.form === "solved" ? [] : [estimate("LSC")]),
    ],
  };
};

/** Lincoln-Petersen and Chapman need no package. */
export const pairsCode: RTranslation = ({ data, lists }) => ({
  packages: [],
  lines: [
    `for (pair in combn(1:${lists.length}, 2, simplify = FALSE)) {`,
    `  on <- ${data}[, pair] == 1`,
    `  n1 <- sum(${data}$count[on[, 1]])`,
    `  n2 <- sum(${data}$count[on[, 2]])`,
    `  both <- sum(${data}$count[on[, 1] & on[, 2]])`,
    `  cat(names(${data})[pair], "Lincoln-Petersen", n1 * n2 / both, "Chapman", (n1 + 1) * (n2 + 1) / (both + 1) - 1, "\\n")`,
    "}",
  ],
});
