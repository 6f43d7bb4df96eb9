import { beforeEach, expect, test } from "vitest";
import type { Language } from "../../src/model/language.ts";
import { createAppState } from "../../src/views/app-state.ts";
import { waitFor } from "../wait-for.ts";

const there = new Set<Language>();
const asked: { arrive(): void; fail(): void }[] = [];

/** Words that come when a test says so. */
const words = {
  isLoaded: (language: Language) => there.has(language),
  loadLanguage: (language: Language) =>
    new Promise<void>((resolve, reject) => {
      const arrive = (): void => {
        there.add(language);
        resolve();
      };
      asked.push({ arrive, fail: () => reject(new Error("no network")) });
    }),
};

beforeEach(() => {
  there.clear();
  there.add("en");
  asked.length = 0;
});

/** A page in English at an address of its own, so that no other page hears of it. */
function english() {
  const location = { hash: "#/notebook/korea" };
  const replaceState = (_data: unknown, _unused: string, hash?: string | URL | null): void => {
    location.hash = String(hash);
  };
  const state = createAppState({ location, history: { replaceState }, navigator: { language: "en" } }, words);
  return { state, location };
}

test("a language is shown once its words are there, and not before", async () => {
  const { state, location } = english();
  const done = state.readIn("da");
  expect(state.language.value).toBe("en");
  asked[0]?.arrive();
  await done;
  expect(state.language.value).toBe("da");
  expect(location.hash).toContain("lang=da");
});

test("what was chosen last counts, whichever comes first", async () => {
  const { state } = english();
  const danish = state.readIn("da");
  await state.readIn("en");
  asked[0]?.arrive();
  await danish;
  expect(state.language.value).toBe("en");
});

test("where the words cannot be had, the page stays as it is and they can be asked for again", async () => {
  const { state } = english();
  const refused = state.readIn("da");
  asked[0]?.fail();
  await expect(refused).rejects.toThrow("no network");
  expect(state.language.value).toBe("en");
  const again = state.readIn("da");
  asked[1]?.arrive();
  await again;
  expect(state.language.value).toBe("da");
});

test("an address that asks for a language is followed at once, and read in it when its words are there", async () => {
  const { state, location } = english();
  location.hash = "#/notebook/uk-2013?lang=da";
  dispatchEvent(new HashChangeEvent("hashchange"));
  expect(state.route.value).toMatchObject({ notebook: "uk-2013" });
  expect(state.language.value).toBe("en");
  // The page of the first test hears of it too.
  for (const { arrive } of asked) arrive();
  await waitFor(() => expect(state.language.value).toBe("da"));
  expect(location.hash).toBe("#/notebook/uk-2013?lang=da");
});
