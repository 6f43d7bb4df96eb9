import { useSignalEffect } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { words } from "../text/index.ts";
import { Announcer } from "./announcer.tsx";
import type { AppState } from "./app-state.ts";
import { Gallery } from "./gallery.tsx";
import { Header } from "./header.tsx";
import type { Library } from "./library.ts";
import { NotebookPage } from "./notebook-page.tsx";
import { goToPlace, goToTop } from "./place.ts";
import { findNotebook } from "./shipped-notebooks.ts";

export interface AppProps {
  readonly state: AppState;
  readonly library: Library;
}

/** The whole page. */
export function App({ state, library }: AppProps) {
  const route = state.route.value;
  const language = state.language.value;
  const shipped = route.page === "notebook" ? findNotebook(route.notebook, language) : null;
  const open = useMemo(() => shipped && library.open(shipped), [library, shipped]);
  const say = words[language].app;

  useSignalEffect(() => {
    document.documentElement.lang = state.language.value;
  });
  useSignalEffect(() => {
    document.documentElement.dataset.scheme = state.scheme.value;
  });

  const title = open ? open.notebook.title || open.name : say.gallery;
  useEffect(() => {
    document.title = `${title} · Mørketal`;
  }, [title]);

  const page = open?.name ?? "";
  const place = route.page === "notebook" ? route.place : null;
  const pageBefore = useRef(page);
  useEffect(() => {
    if (place !== null) goToPlace(place);
    else if (page !== pageBefore.current) goToTop();
    pageBefore.current = page;
  }, [page, place]);

  return (
    <>
      {/* A button, since a link would change the address, which says what is open. */}
      <button type="button" class="skip" onClick={goToTop}>
        {say.skipToContent}
      </button>
      <Header state={state} open={open} />
      {open && route.page === "notebook" ? (
        <NotebookPage key={`${open.name}.${open.notebook.language}`} open={open} language={language} />
      ) : (
        <Gallery language={language} lost={route.page === "notebook"} />
      )}
      <Announcer message={library.announcement} />
    </>
  );
}
