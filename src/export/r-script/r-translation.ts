import type { Catalogue } from "../../locale/catalogue.ts";
import { type IntervalKind, intervalBases } from "../../model/interval-kind.ts";
import { parseModel } from "../../model/model-notation.ts";
import { rSentence, rVector } from "./r-text.ts";

/** What the code for one estimate is written from. */
export interface RSetting {
  /** The variable that holds the data frame, its last column `count`. */
  readonly data: string;
  /** Names of its list columns. */
  readonly lists: readonly string[];
  /** The lists by their own names, which options use. */
  readonly listNames: readonly string[];
  /** Validated options of the method. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly seed: number;
  /** The chosen model, such as `[12,3]`; null where it is not known or not told. */
  readonly chosen: string | null;
  /** What is said of the code, beside it. */
  readonly say: Catalogue["exported"]["rScript"];
}

/** Code of one method: packages that it needs, and its lines. */
export interface RCode {
  readonly packages: readonly RPackage[];
  readonly lines: readonly string[];
}

export type RPackage =
  | "MultipleSystemsEstimation"
  | "SparseMSE"
  | "Rcapture"
  | "CARE1"
  | "dga"
  | "conting"
  | "MCMCpack"
  | "LCMCR";

/** The code that repeats an estimate; null where no package can do it with these options. */
export type RTranslation = (setting: RSetting) => RCode | null;

export interface IntervalOptions {
  readonly kind: IntervalKind | "none";
  readonly replicates: number;
  readonly levels: readonly number[];
  readonly candidates?: number | "auto";
}

export const intervalOf = ({ options }: RSetting): IntervalOptions => options.interval as IntervalOptions;

/** The shares of resamples at the ends of the intervals, ascending: 0.025 and 0.975 for one of 95 %. */
export function tails({ levels }: Pick<IntervalOptions, "levels">): string {
  const ends = levels.flatMap((level) => [(1 - level) / 2, (1 + level) / 2]);
  return rVector([...new Set(ends.map((end) => Number(end.toPrecision(12))))].sort((a, b) => a - b));
}

/** Arguments of a bootstrap: none for an estimate without an interval. R draws other numbers from the same seed. */
export function bootstrap(setting: RSetting): string {
  const interval = intervalOf(setting);
  if (!isResampled(interval)) return "";
  return `, nboot = ${interval.replicates}, iseed = ${setting.seed % 2 ** 31}, alpha = ${tails(interval)}`;
}

export const isResampled = ({ kind }: IntervalOptions): boolean =>
  kind !== "none" && intervalBases[kind] === "resamples";

/** What the reader must know of intervals that R makes otherwise. */
export function intervalRemark(setting: RSetting): readonly string[] {
  const interval = intervalOf(setting);
  return isResampled(interval) && interval.kind !== "bca" ? rSentence(setting.say.otherInterval) : [];
}

/** A model as an R formula over the columns of its lists: `A * B + C` for `[12,3]`. */
export function modelFormula(model: string, names: readonly string[]): string {
  const parsed = parseModel(model, names.length);
  if (!parsed.ok) return names.join(" + ");
  const generators = model.replace(/[[\]\s]/g, "").split(",");
  return generators.map((generator) => [...generator].map((sign) => names[placeOf(sign)]).join(" * ")).join(" + ");
}

/** The place of a list from its sign: 1 to 9, then a to z. */
const placeOf = (sign: string): number => Number.parseInt(sign, 36) - 1;

/** The profile intervals of a model, one for each level. */
export function profileLines({ data, lists }: RSetting, model: string, levels: readonly number[]): readonly string[] {
  const formula = modelFormula(
    model,
    lists.map((_, index) => `c${index + 1}`),
  );
  return levels.map(
    (level) =>
      `print(Rcapture::closedpCI.t(${data}, dfreq = TRUE, mX = ~ ${formula}, alpha = ${Number((1 - level).toPrecision(12))})$CI)`,
  );
}
