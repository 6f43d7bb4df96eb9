/** What a table shows, written already; its first column names its rows. */
export interface TableContent {
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly align: "start" | "end" }[];
  readonly rows: readonly (readonly string[])[];
}

export const textColumn = (name: string) => ({ name, align: "start" }) as const;
export const numberColumn = (name: string) => ({ name, align: "end" }) as const;
