import { vi } from "vitest";

const registry = "../../../src/model/language.ts";

/**
 * Whatever an app does that has these languages and no others, or those of this app; what it does it with is to be
 * imported within.
 */
export async function inAppWith<Value>(tags: readonly string[] | "all", act: () => Promise<Value>): Promise<Value> {
  vi.resetModules();
  if (tags !== "all") {
    vi.doMock(registry, () => ({
      languages: tags,
      byLanguage: (wordsIn: (tag: string) => unknown) => Object.fromEntries(tags.map((tag) => [tag, wordsIn(tag)])),
    }));
  }
  try {
    const { loadEveryLanguage } = await import("../../../src/locale/catalogues.ts");
    await loadEveryLanguage();
    return await act();
  } finally {
    vi.doUnmock(registry);
    vi.resetModules();
  }
}

/** A value as it was written when there was only one of its languages. */
export function onlyIn(tag: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => onlyIn(tag, each));
  if (typeof value !== "object" || value === null) return value;
  if ("en" in value && "da" in value) return { [tag]: Object.entries(value).find(([key]) => key === tag)?.[1] };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, onlyIn(tag, each)]));
}
