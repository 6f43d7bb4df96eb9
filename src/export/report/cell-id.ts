/** The place of a cell in a report. */
export const cellId = (name: string): string => `cell-${name}`;
