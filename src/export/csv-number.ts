/** A number as R and spreadsheets read it, with all its digits; nothing where it is none. */
export const csvNumber = (value: number): string =>
  Number.isNaN(value) ? "" : String(value).replace("Infinity", "Inf");
