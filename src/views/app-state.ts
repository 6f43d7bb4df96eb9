import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import * as catalogues from "../locale/catalogues.ts";
import { type Language, languages } from "../model/language.ts";
import { parseRoute, type Route, routeFragment } from "./route.ts";

export type Scheme = "system" | "light" | "dark";

/** What belongs to the whole app. None of it is stored: the language stands in the address, the scheme is forgotten. */
export interface AppState {
  readonly route: ReadonlySignal<Route>;
  readonly language: ReadonlySignal<Language>;
  readonly scheme: Signal<Scheme>;
  /**
   * Shows the same place in another language, at once where its words are there; rejects where they cannot be loaded.
   * The change of what is shown goes through `change`.
   */
  readIn(language: Language, change?: (show: () => void) => void): Promise<void>;
}

/** What the state takes from a window. */
export interface AddressBar {
  readonly location: { readonly hash: string };
  readonly history: Pick<History, "replaceState">;
  readonly navigator: { readonly language: string };
}

/** What the state asks about the words of languages. */
export type LateWords = Pick<typeof import("../locale/catalogues.ts"), "isLoaded" | "loadLanguage">;

/** The state that the address of a window tells, for as long as the window lives. */
export function createAppState(
  { location, history, navigator }: AddressBar = window,
  { isLoaded, loadLanguage }: LateWords = catalogues,
): AppState {
  const route = signal(parseRoute(location.hash));
  const chosen = signal<Language | null>(route.value.language);
  const own = languages.find((language) => navigator.language.toLowerCase().startsWith(language)) ?? "en";
  let wanted: Language | null = null;

  function follow(): void {
    const asked = parseRoute(location.hash);
    const isThere = asked.language !== null && isLoaded(asked.language);
    if (isThere) chosen.value = asked.language;
    show({ ...asked, language: chosen.value });
    if (asked.language !== null && !isThere) readIn(asked.language).catch(() => undefined);
  }

  async function readIn(language: Language, change = (now: () => void): void => now()): Promise<void> {
    wanted = language;
    if (!isLoaded(language)) await loadLanguage(language);
    // Somebody may have chosen again meanwhile.
    if (wanted !== language) return;
    change(() => {
      chosen.value = language;
      show({ ...route.value, language });
    });
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
    language: computed(() => chosen.value ?? own),
    scheme: signal<Scheme>("system"),
    readIn,
  };
}
