import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { loadEveryLanguage } from "../locale/catalogues.ts";

/** A view that is loaded when it is first shown, or how far it is. */
export type Loaded<Props> = { readonly View: ComponentType<Props> } | "loading" | "failed";

/** A way to load a view, which remembers the view once it is there. */
export interface ViewLoader<Props> {
  (): Promise<ComponentType<Props>>;
  readonly loaded: ComponentType<Props> | null;
}

/** A view that does not come with the page itself, and may say anything in any language. After it was loaded once, it is shown without delay. */
export function viewLoader<Props>(load: () => Promise<ComponentType<Props>>): ViewLoader<Props> {
  let loaded: ComponentType<Props> | null = null;
  const once = async (): Promise<ComponentType<Props>> => {
    const [view] = await Promise.all([load(), loadEveryLanguage()]);
    loaded ??= view;
    return loaded;
  };
  return Object.defineProperty(once, "loaded", { get: () => loaded }) as ViewLoader<Props>;
}

export function useLoaded<Props>(loader: ViewLoader<Props>): Loaded<Props> {
  const [state, setState] = useState<Loaded<Props>>(loader.loaded ? { View: loader.loaded } : "loading");
  useEffect(() => {
    if (typeof state !== "string") return;
    loader().then(
      (View) => setState({ View }),
      () => setState("failed"),
    );
  }, [loader]);
  return state;
}
