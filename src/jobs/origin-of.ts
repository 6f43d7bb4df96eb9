const place = /([\w.-]+\.[cm]?[jt]sx?)(?:\?[^:\s]*)?:(\d+):(\d+)/;

/**
 * Kind of an error and the file, line and column where it arose. The message is left out, since it may quote the data
 * that the code was working on.
 */
export function originOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const stack = (error.stack ?? "").replace(error.message, "");
  const [, file, line, column] = place.exec(stack) ?? [];
  return file ? `${error.name}, ${file}:${line}:${column}` : error.name;
}
