import { withoutPair } from "../../kernel/loglinear/hierarchical-model.ts";
import { parseModel, printModel } from "../../model/model-notation.ts";
import { rNumber, rSentence, rString } from "./r-text.ts";
import {
  bootstrap,
  intervalOf,
  intervalRemark,
  isResampled,
  modelFormula,
  profileLines,
  type RSetting,
  type RTranslation,
} from "./r-translation.ts";

/** One named model: by the package, which knows what to do with empty overlaps, and by hand. */
export const fixedModelCode: RTranslation = (setting) => {
  const { data, lists, options, say } = setting;
  const model = String(options.model);
  const interval = intervalOf(setting);
  const profiled = interval.kind === "profile";
  return {
    packages: ["MultipleSystemsEstimation", ...(profiled ? (["Rcapture"] as const) : [])],
    lines: [
      ...intervalRemark(setting),
      `print(told(MultipleSystemsEstimation::estimate_population_fixed(${data}, model = ${rString(model)}${bootstrap(setting)})))`,
      ...(profiled ? profileLines(setting, model, interval.levels) : []),
      ...rSentence(say.sameByHand),
      ...byHand(data, modelFormula(model, lists), ""),
    ],
  };
};

/** A named model with an assumed odds ratio, which enters as an offset. */
export const assumedDependenceCode: RTranslation = ({ data, lists, listNames, options, say }) => {
  const between = (options.between as readonly string[]).map((list) => listNames.indexOf(list));
  const parsed = parseModel(String(options.model), lists.length);
  if (!parsed.ok || between.includes(-1)) return null;
  const model = withoutPair(
    parsed.value,
    between.reduce((mask, list) => mask | (1 << list), 0),
  );
  if (!model) return null;
  const product = between.map((list) => lists[list]).join(" * ");
  const offset = `, offset = log(${rNumber(Number(options["odds-ratio"]))}) * ${product}`;
  return {
    packages: [],
    lines: [...rSentence(say.assumedDependence), ...byHand(data, modelFormula(printModel(model), lists), offset)],
  };
};

const byHand = (data: string, formula: string, offset: string): readonly string[] => [
  `by_hand <- glm(count ~ ${formula}, family = poisson, data = ${data}${offset})`,
  `print(sum(${data}$count) + exp(coef(by_hand)[["(Intercept)"]]))`,
];

/** The best of all models: by BIC with the interval; by AIC the package of plain log-linear models ranks them. */
export const bestModelCode: RTranslation = (setting) => {
  const { data, options, lists, chosen, say } = setting;
  const interval = intervalOf(setting);
  const maxorder = typeof options.order === "number" ? `, maxorder = ${options.order}` : "";
  const profiled = interval.kind === "profile" && chosen !== null;
  const profile = profiled ? profileLines(setting, chosen, interval.levels) : [];
  if (options.criterion === "aic") {
    return {
      packages: ["Rcapture"],
      lines: [
        ...rSentence(say.bestByAic),
        `print(Rcapture::closedpMS.t(${data}, dfreq = TRUE${maxorder})$results)`,
        ...profile,
      ],
    };
  }
  if (lists.length > 6) return null;
  return {
    packages: ["MultipleSystemsEstimation", ...(profiled ? (["Rcapture"] as const) : [])],
    lines: [
      ...intervalRemark(setting),
      `print(told(MultipleSystemsEstimation::estimate_population_bic(${data}${maxorder}${bootstrap(setting)}${candidates(setting)})))`,
      ...profile,
    ],
  };
};

/** How many models may be chosen in resamples; the package has the notebook's own defaults. */
function candidates(setting: RSetting): string {
  const interval = intervalOf(setting);
  const { candidates: kept = "auto" } = interval;
  return kept === "auto" || !isResampled(interval) ? "" : `, ntopmodels = ${kept}`;
}

/** The search finds what going through all models finds, where there are few enough of them. */
export const downhillCode: RTranslation = (setting) => {
  const { lists, options, say } = setting;
  const tooMany = lists.length > 6 || (lists.length === 6 && Number(options.order) > 2);
  if (options.criterion !== "bic" || tooMany) return null;
  const code = bestModelCode(setting);
  return (
    code && {
      ...code,
      lines: [...rSentence(say.downhill), ...code.lines],
    }
  );
};

export const stepwiseCode: RTranslation = (setting) => {
  const { data, options } = setting;
  const threshold = `, pthresh = ${rNumber(Number(options.threshold))}`;
  const resampled = bootstrap(setting);
  const lines =
    resampled === ""
      ? [`print(SparseMSE::estimatepopulation.0(${data}, method = "stepwise"${threshold})$estimate)`]
      : [`print(told(SparseMSE::estimatepopulation(${data}${threshold}${resampled})))`];
  return { packages: ["SparseMSE"], lines: [...intervalRemark(setting), ...lines] };
};

/** The average by hand from the package's table of all models; only of BIC, as it has no other criterion. */
export const modelAverageCode: RTranslation = (setting) => {
  const { data, options, lists, say } = setting;
  if (options.criterion !== "bic" || lists.length > 6) return null;
  const { candidates: kept = "auto" } = intervalOf(setting);
  const order = typeof options.order === "number" ? options.order : ([1, 2, 3, 3, 2][lists.length - 2] ?? 2);
  const dark = `models[, "abundance"] - sum(${data}$count)`;
  return {
    packages: ["MultipleSystemsEstimation"],
    lines: [
      ...rSentence(say.modelAverage),
      `models <- MultipleSystemsEstimation::assemble_bic(${data}, maxorder = ${order}, checkexist = TRUE)$res`,
      `models <- head(models, ${kept === "auto" ? 200 : kept})`,
      'weights <- exp((min(models[, "BIC"]) - models[, "BIC"]) / 2)',
      options.scale === "log"
        ? `print(sum(${data}$count) + exp(sum(weights * log(${dark})) / sum(weights)))`
        : `print(sum(${data}$count) + sum(weights * (${dark})) / sum(weights))`,
    ],
  };
};
