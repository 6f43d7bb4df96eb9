/** A mapping with another value under one key, in its place; without it for undefined; undefined if nothing is left. */
export function withMember(
  mapping: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): Readonly<Record<string, unknown>> | undefined {
  const next = Object.entries({ ...mapping, [key]: value }).filter(([, each]) => each !== undefined);
  return next.length === 0 ? undefined : Object.fromEntries(next);
}
