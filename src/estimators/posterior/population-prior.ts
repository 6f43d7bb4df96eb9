import type { PopulationPrior } from "../../kernel/distributions/population-prior.ts";
import type { FieldWords } from "../../model/field-words.ts";
import type { OptionsOf } from "../../model/fields.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { PosteriorProblem } from "../../model/posterior-problem.ts";

const people = { kind: "number-or-auto", default: "auto", low: 1, high: 1e10, whole: false } as const;
const positive = { kind: "number-or-auto", default: "auto", low: 1e-6, high: 1e9, whole: false } as const;

/** The prior of the number of people in all, as a notebook writes it; each kind needs the keys that `needed` names. */
export const populationPrior = {
  kind: { kind: "choice", default: "inverse", choices: ["inverse", "uniform", "log-normal", "negative-binomial"] },
  largest: people,
  median: people,
  low: people,
  high: people,
  shape: positive,
  scale: positive,
} as const;

export type PopulationPriorOptions = OptionsOf<typeof populationPrior>;

const needed = {
  inverse: [],
  uniform: ["largest"],
  "log-normal": ["low", "high"],
  "negative-binomial": ["shape", "scale"],
} as const satisfies Record<PopulationPriorOptions["kind"], readonly (keyof PopulationPriorOptions)[]>;

/** The standard normal quantile of 95 %: a prior's middle 90 % reaches so many standard deviations to either side. */
const deviationsOfRange = 1.6448536269514722;

/** A stated median may be off by this share of what the range implies, as people round what they say. */
const roundedMedian = 0.1;

/** Why the prior cannot be used for so many people seen, or null. */
export function priorProblem(options: PopulationPriorOptions, seen: number): PosteriorProblem | null {
  const { kind, largest, median, low, high } = options;
  const missing = needed[kind].filter((key) => options[key] === "auto");
  if (kind !== "inverse" && missing.length > 0) return { code: "prior-incomplete", prior: kind, missing };
  if (largest !== "auto" && largest < seen) return { code: "prior-below-seen", largest, people: seen };
  if (kind !== "log-normal" || low === "auto" || high === "auto") return null;
  if (low >= high) return { code: "prior-range-reversed", low, high };
  const fitting = Math.sqrt(low * high);
  const off = median !== "auto" && Math.abs(median / fitting - 1) > roundedMedian;
  return off ? { code: "prior-median-off", median, low, high, fitting } : null;
}

/** The prior that options describe which have no problem. */
export function priorOf({ kind, median, low, high, shape, scale }: PopulationPriorOptions): PopulationPrior {
  switch (kind) {
    case "inverse":
    case "uniform":
      return { kind };
    case "log-normal": {
      const spread = Math.log(given(high) / given(low)) / (2 * deviationsOfRange);
      return { kind, median: median === "auto" ? Math.sqrt(given(low) * given(high)) : median, spread };
    }
    case "negative-binomial":
      return { kind, shape: given(shape), scale: given(scale) };
    default:
      return kind satisfies never;
  }
}

function given(value: number | "auto"): number {
  if (value === "auto") throw new Error("the prior was not checked");
  return value;
}

export const populationPriorWords: InEveryLanguage<FieldWords> = {
  en: {
    label: "Prior of the number of people",
    help: "What is thought likely of the number of people in all before the lists are looked at. If the answer follows it, the lists say little by themselves.",
    fields: {
      kind: {
        label: "Kind",
        help: "1/N finds 100 to 200 people as likely as 1,000 to 2,000 and is the usual choice where nothing is known. The others say what is known, and must be defended in the report.",
        choices: {
          inverse: "1/N, nothing is known",
          uniform: "Uniform up to the largest number",
          "log-normal": "Log-normal, by its middle 90 %",
          "negative-binomial": "Negative binomial, by shape and scale",
        },
      },
      largest: {
        label: "Largest number",
        help: "More people than this are taken to be impossible. Only the uniform prior needs it.",
        choices: { auto: "no limit" },
      },
      median: {
        label: "Median",
        help: "Of a log-normal prior: the number that the true one is as likely above as below. It lies at the geometric mean of the two ends of the range.",
        choices: { auto: "what the range implies" },
      },
      low: {
        label: "Lower end of the 90 % range",
        help: "Of a log-normal prior: one in twenty that there are fewer people.",
        choices: { auto: "none, must be given" },
      },
      high: {
        label: "Upper end of the 90 % range",
        help: "Of a log-normal prior: one in twenty that there are more people.",
        choices: { auto: "none, must be given" },
      },
      shape: {
        label: "Shape",
        help: "Of a negative binomial prior, which is Poisson with a gamma-distributed mean: the shape of that gamma distribution. The larger, the narrower.",
        choices: { auto: "none, must be given" },
      },
      scale: {
        label: "Scale",
        help: "Of a negative binomial prior: its mean is shape times scale.",
        choices: { auto: "none, must be given" },
      },
    },
  },
  da: {
    label: "Forhåndsantagelse om antallet",
    help: "Hvad der regnes for sandsynligt om antallet af personer i alt, før man ser på listerne. Følger svaret med den, siger listerne ikke meget selv.",
    fields: {
      kind: {
        label: "Slags",
        help: "1/N holder 100 til 200 personer for lige så sandsynligt som 1.000 til 2.000 og er det sædvanlige, hvor man intet ved. De andre siger, hvad man ved, og skal begrundes i rapporten.",
        choices: {
          inverse: "1/N, man ved intet",
          uniform: "Jævn op til det største antal",
          "log-normal": "Lognormal, ud fra de midterste 90 %",
          "negative-binomial": "Negativ binomial, ud fra form og skala",
        },
      },
      largest: {
        label: "Største antal",
        help: "Flere personer end dette regnes for umuligt. Kun den jævne forhåndsantagelse behøver det.",
        choices: { auto: "ingen grænse" },
      },
      median: {
        label: "Median",
        help: "For en lognormal forhåndsantagelse: det antal, som det sande lige så sandsynligt er over som under. Det ligger ved det geometriske gennemsnit af intervallets to ender.",
        choices: { auto: "det, som intervallet medfører" },
      },
      low: {
        label: "Nedre ende af 90 %-intervallet",
        help: "For en lognormal forhåndsantagelse: én ud af tyve for, at der er færre personer.",
        choices: { auto: "ingen, skal angives" },
      },
      high: {
        label: "Øvre ende af 90 %-intervallet",
        help: "For en lognormal forhåndsantagelse: én ud af tyve for, at der er flere personer.",
        choices: { auto: "ingen, skal angives" },
      },
      shape: {
        label: "Form",
        help: "For en negativ binomial forhåndsantagelse, som er Poisson med gammafordelt middelværdi: gammafordelingens form. Jo større, desto smallere.",
        choices: { auto: "ingen, skal angives" },
      },
      scale: {
        label: "Skala",
        help: "For en negativ binomial forhåndsantagelse: Dens middelværdi er form gange skala.",
        choices: { auto: "ingen, skal angives" },
      },
    },
  },
};
