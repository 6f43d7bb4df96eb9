import type { FigureInputs } from "../../figures/figure.ts";
import type { DesignResults } from "../../model/design-results.ts";
import type { ScenarioResults } from "../../model/scenario-results.ts";
import type { ConsistencyValue } from "../consistency/value.ts";
import type { DataValue } from "../data/value.ts";
import type { EstimateValue } from "../estimate/value.ts";
import type { TidyValue } from "../tidy/value.ts";

export type FigureSpec = {
  readonly kind: string;
  /** One name or several, as the figure demands. */
  readonly of: string | readonly string[];
  /** Inhabitants by stratum, of a figure of rates. */
  readonly population?: Readonly<Record<string, number>>;
  /** Inhabitants in all, which the notebook says and not the cell; see `withPopulation`. */
  readonly everybody?: number;
};

/** A cell that a figure shows, under its name. */
export type FigureSubject =
  | { readonly name: string; readonly kind: "data"; readonly value: DataValue }
  | { readonly name: string; readonly kind: "tidy"; readonly value: TidyValue }
  | { readonly name: string; readonly kind: "estimate"; readonly value: EstimateValue }
  | { readonly name: string; readonly kind: "scenarios"; readonly value: ScenarioResults }
  | { readonly name: string; readonly kind: "design"; readonly value: DesignResults }
  | { readonly name: string; readonly kind: "consistency"; readonly value: Pick<ConsistencyValue, "knownLists"> };

/** The inhabitants among whom people are counted: of each stratum apart, or the same ones for all. */
export type Population =
  | { readonly apart: true; readonly byStratum: Readonly<Record<string, number>> }
  | { readonly apart: false; readonly people: number };

/** What a figure needs: which figure it is, and the cells that it shows, in the order in which they are named. */
export interface FigureValue {
  readonly figure: string;
  readonly subjects: readonly FigureSubject[];
  /** Of a figure of rates. */
  readonly population?: Population;
}

/** What there is to draw a figure from, in every form; null for the forms that there is nothing for. */
export type GivenInputs = { readonly [From in keyof FigureInputs]: FigureInputs[From] | null };
