/** What is read at most, so that no file can stop the worker for long. Files are limited together, columns in each table. */
export const intakeLimits = {
  bytes: 20_000_000,
  rows: 200_000,
  columns: 64,
  /** Tables, whether each is a file or several are sheets of one. */
  tables: 16,
  /** Bytes of a workbook when unpacked. */
  unpackedBytes: 100_000_000,
  /** Cells of the rectangle that a sheet spans, empty ones among them. */
  sheetCells: 10_000_000,
} as const;
