import type { Bounds } from "./bounds.ts";

/** What the checks of a table find. Where counts are hidden, each says only what holds whatever they are, or that it may. */
export type TableCheckProblem =
  | {
      readonly code: "two-lists";
      /** Whether the notebook takes two lists nevertheless, having lowered the threshold. */
      readonly allowed: boolean;
    }
  | { readonly code: "list-may-be-inside-list"; readonly inner: string; readonly outer: string }
  | {
      readonly code: "too-few-overlaps";
      readonly overlaps: Bounds;
      readonly least: number;
    }
  | {
      readonly code: "few-overlaps";
      readonly overlaps: Bounds;
      readonly enough: number;
      /** Between the ends of the narrowest 95 % interval that so many overlaps allow. */
      readonly factor: number;
    }
  | { readonly code: "maybe-few-overlaps"; readonly overlaps: Bounds; readonly enough: number }
  | {
      readonly code: "looks-like-referral";
      readonly list: string;
      readonly other: string;
      /** Whether no hidden count makes the shares uncertain. */
      readonly exact: boolean;
      /** The least share of `list` that can be on `other`. */
      readonly share: number;
      /** The largest share that can be on `other` of the people whom only further lists know; null where there are none. */
      readonly otherwise: number | null;
    }
  | {
      readonly code: "empty-pairs";
      /** The pair with the most people expected first. */
      readonly pairs: readonly { readonly lists: readonly [string, string]; readonly expected: number }[];
    }
  | {
      readonly code: "tiny-lists";
      readonly lists: readonly { readonly list: string; readonly people: Bounds }[];
      readonly enough: number;
    }
  | {
      readonly code: "margin-does-not-fit";
      /** Null where it is that of all people. */
      readonly list: string | null;
      readonly stated: Bounds;
      readonly counted: Bounds;
      /** By how many people the table has too many (or, negative, too few), at the least. */
      readonly excess: number;
    };
