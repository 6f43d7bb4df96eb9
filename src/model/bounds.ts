/** Between which numbers something lies; equal where it is known. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}
