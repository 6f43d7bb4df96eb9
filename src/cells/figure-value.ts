import type { DataValue } from "./data-value.ts";
import type { EstimateValue } from "./estimate-value.ts";
import type { TidyValue } from "./tidy-value.ts";

export type FigureSpec = {
  readonly kind: string;
  /** One name or several, as the figure demands. */
  readonly of: string | readonly string[];
};

/** A cell that a figure shows, under its name. */
export type FigureSubject =
  | { readonly name: string; readonly kind: "data"; readonly value: DataValue }
  | { readonly name: string; readonly kind: "tidy"; readonly value: TidyValue }
  | { readonly name: string; readonly kind: "estimate"; readonly value: EstimateValue };

/** What a figure needs: which figure it is, and the cells that it shows, in the order in which they are named. */
export interface FigureValue {
  readonly figure: string;
  readonly subjects: readonly FigureSubject[];
}
