import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Language } from "../model/language.ts";
import { parseRoute, type Route, routeFragment } from "./route.ts";

export type Scheme = "system" | "light" | "dark";

/** What belongs to the whole app. None of it is stored: the language stands in the address, the scheme is forgotten. */
export interface AppState {
  readonly route: ReadonlySignal<Route>;
  readonly language: ReadonlySignal<Language>;
  readonly scheme: Signal<Scheme>;
  /** Shows the same place in another language. */
  readIn(language: Language): void;
}

/** What the state takes from a window. */
export interface AddressBar {
  readonly location: { readonly hash: string };
  readonly history: Pick<History, "replaceState">;
  readonly navigator: { readonly language: string };
}

/** The state that the address of a window tells, for as long as the window lives. */
export function createAppState({ location, history, navigator }: AddressBar = window): AppState {
  const route = signal(parseRoute(location.hash));
  const chosen = signal<Language | null>(route.value.language);

  function follow(): void {
    const asked = parseRoute(location.hash);
    if (asked.language !== null) chosen.value = asked.language;
    show({ ...asked, language: chosen.value });
  }

  /** A language once chosen stays in the address, whichever link is followed. */
  function show(next: Route): void {
    route.value = next;
    const fragment = routeFragment(next);
    if (next.language !== null && location.hash !== fragment) history.replaceState(null, "", fragment);
  }

  addEventListener("hashchange", follow);
  return {
    route,
    language: computed(() => chosen.value ?? (navigator.language.toLowerCase().startsWith("da") ? "da" : "en")),
    scheme: signal<Scheme>("system"),
    readIn: (language) => {
      chosen.value = language;
      show({ ...route.value, language });
    },
  };
}
