/** What the checks of a set of estimates find, each by the names that the estimates have in the notebook. */
export type EstimatesProblem =
  | {
      readonly code: "methods-disagree";
      /** How many acceptable estimates there are, which of them are furthest apart, and the ratio of their totals. */
      readonly methods: number;
      readonly lowest: string;
      readonly highest: string;
      readonly ratio: number;
    }
  | {
      readonly code: "estimate-runs-away";
      readonly name: string;
      /** The total as a multiple of the people seen, and the most that is believed. */
      readonly times: number;
      readonly most: number;
    }
  | {
      readonly code: "interval-runs-away";
      readonly name: string;
      readonly level: number;
      /** The upper end as a multiple of the people seen; null where there is none. */
      readonly times: number | null;
      readonly most: number;
    }
  | { readonly code: "chains-disagree"; readonly name: string; readonly rHat: number; readonly most: number }
  | {
      readonly code: "interval-wide";
      readonly name: string;
      readonly level: number;
      /** Between the ends. */
      readonly ratio: number;
    }
  | {
      readonly code: "interval-too-narrow";
      readonly name: string;
      readonly level: number;
      /** m, of hidden counts the most that it can be. */
      readonly overlaps: number;
      /** The width as a share of the narrowest that so many overlaps allow. */
      readonly share: number;
    }
  | {
      readonly code: "lists-not-covered";
      /** How many lists could be estimated from the others with an interval, and how these did. */
      readonly lists: number;
      readonly covered: number;
      readonly tooLow: number;
      readonly tooHigh: number;
    };
