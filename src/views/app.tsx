import { useSignalEffect } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { words } from "../text/index.ts";
import { Announcer } from "./announcer.tsx";
import type { AppState } from "./app-state.ts";
import { Gallery } from "./gallery.tsx";
import { Header } from "./header.tsx";
import { AddDataPage } from "./intake/add-data-page.tsx";
import type { Intake } from "./intake/intake.ts";
import type { UploadStore } from "./intake/upload-store.ts";
import type { Library } from "./library.ts";
import { NotebookPage } from "./notebook-page.tsx";
import { goToPlace, goToTop } from "./place.ts";

export interface AppProps {
  readonly state: AppState;
  readonly library: Library;
  readonly intake: Intake;
  readonly uploads: UploadStore;
}

/** The whole page. */
export function App({ state, library, intake, uploads }: AppProps) {
  const route = state.route.value;
  const language = state.language.value;
  const name = route.page === "gallery" ? null : route.notebook;
  const open = useMemo(() => (name === null ? null : library.open(name, language)), [library, name, language]);
  const say = words[language];

  useSignalEffect(() => {
    document.documentElement.lang = state.language.value;
  });
  useSignalEffect(() => {
    document.documentElement.dataset.scheme = state.scheme.value;
  });

  const notebookTitle = open ? open.notebook.value.title || open.name : say.app.gallery;
  const title = open && route.page === "add-data" ? say.intake.title : notebookTitle;
  useEffect(() => {
    document.title = `${title} · Mørketal`;
  }, [title]);

  const page = open ? `${route.page}/${open.name}` : "";
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
        {say.app.skipToContent}
      </button>
      <Header state={state} open={open} />
      {!open && <Gallery language={language} lost={name !== null} />}
      {open && route.page === "notebook" && (
        <NotebookPage
          key={`${open.name}.${open.notebook.value.language}`}
          open={open}
          uploads={uploads}
          language={language}
        />
      )}
      {open && route.page === "add-data" && (
        <AddDataPage open={open} cell={route.place} intake={intake} uploads={uploads} language={language} />
      )}
      <Announcer message={library.announcement} />
    </>
  );
}
