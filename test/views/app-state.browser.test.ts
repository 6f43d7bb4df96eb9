import { afterEach, expect, test } from "vitest";
import { createAppState } from "../../src/views/app-state.ts";
import { waitFor } from "../wait-for.ts";

afterEach(() => history.replaceState(null, "", "#"));

const goTo = (fragment: string) => {
  location.hash = fragment;
};

test("the browser's language counts until somebody chooses another", () => {
  goTo("#/notebook/korea");
  const of = (language: string) => createAppState({ location, history, navigator: { language } });
  expect(of("da-DK").language.value).toBe("da");
  expect(of("en-US").language.value).toBe("en");
  expect(of("de").language.value).toBe("en");
});

test("choosing a language keeps the page and stands in the address", () => {
  goTo("#/notebook/korea/best");
  const state = createAppState();
  void state.readIn("da");
  expect(state.language.value).toBe("da");
  expect(state.route.value).toMatchObject({ notebook: "korea", place: "best" });
  expect(location.hash).toBe("#/notebook/korea/best?lang=da");
});

test("a chosen language stays, whichever link is followed", async () => {
  goTo("#/notebook/korea?lang=da");
  const state = createAppState();
  goTo("#/");
  await waitFor(() => expect(state.route.value.page).toBe("gallery"));
  expect(state.language.value).toBe("da");
  expect(location.hash).toBe("#/?lang=da");
});

test("nothing of it is stored", () => {
  const state = createAppState();
  void state.readIn("da");
  state.scheme.value = "dark";
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ""]);
});
