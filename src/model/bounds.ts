import { number, type Output, object } from "./schema.ts";

/** Between which numbers something lies; equal where it is known. */
export const boundsSchema = object({ low: number, high: number });
export type Bounds = Output<typeof boundsSchema>;
