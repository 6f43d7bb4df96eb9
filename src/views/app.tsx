import { type ReadonlySignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { catalogues } from "../locale/catalogues.ts";
import type { Language } from "../model/language.ts";
import type { AppState } from "./app-state.ts";
import { AddDataEntrance, BriefEntrance, SharedBriefEntrance } from "./entrances.tsx";
import { Gallery } from "./gallery.tsx";
import { Header } from "./header.tsx";
import type { Intake } from "./intake/intake.ts";
import type { UploadStore } from "./intake/upload-store.ts";
import { SharedNotebook } from "./keeping/shared-notebook.tsx";
import type { Library } from "./library.ts";
import { NotebookPage } from "./notebook-page.tsx";
import type { OpenNotebook } from "./open-notebook.ts";
import { goToPlace, goToTop } from "./place.ts";
import type { Route } from "./route.ts";
import { shippedFailed, shippedNames } from "./shipped-notebooks.ts";

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
  const name = "notebook" in route ? route.notebook : null;
  const [shared, setShared] = useState<{ readonly packed: string; readonly open: OpenNotebook } | null>(null);
  const named = name === null ? null : library.open(name, language);
  const open = route.page === "shared" && shared?.packed === route.packed ? shared.open : named;
  const isLoading = !named && name !== null && shippedNames.includes(name);
  const say = catalogues[language].page;

  useEffect(() => {
    if (isLoading) library.load(name, language).catch(() => undefined);
  }, [library, name, language, isLoading]);
  useSignalEffect(() => {
    document.documentElement.lang = state.language.value;
  });
  useSignalEffect(() => {
    document.documentElement.dataset.scheme = state.scheme.value;
  });

  const title = titleOf(route, open, language);
  useEffect(() => {
    document.title = `${title} · Mørketal`;
  }, [title]);

  const page = open ? `${route.page}/${open.name}` : route.page;
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
      <Header state={state} library={library} open={open} />
      {route.page === "brief-shared" && <SharedBriefEntrance packed={route.packed} language={language} />}
      {!open && route.page === "shared" && (
        <SharedNotebook packed={route.packed} library={library} language={language} onOpen={setShared} />
      )}
      {isLoading && <Opening language={language} />}
      {!open && !isLoading && route.page !== "brief-shared" && route.page !== "shared" && (
        <Gallery library={library} language={language} lost={name !== null} />
      )}
      {open && route.page === "brief" && <BriefEntrance key={open.name} open={open} language={language} />}
      {open && (route.page === "notebook" || route.page === "shared") && (
        <NotebookPage
          key={`${open.name}.${open.notebook.value.language}`}
          open={open}
          library={library}
          uploads={uploads}
          language={language}
        />
      )}
      {open && route.page === "add-data" && (
        <AddDataEntrance open={open} cell={route.place} intake={intake} uploads={uploads} language={language} />
      )}
      <Announcer message={library.announcement} />
    </>
  );
}

/** While a notebook that comes with the app is loaded. */
const Opening = ({ language }: { readonly language: Language }) => (
  <main id="content" class="gallery" tabIndex={-1}>
    <h1>{catalogues[language].page.menu.notebook}</h1>
    <p role="status">
      {shippedFailed.value ? catalogues[language].page.entrance.failed : catalogues[language].page.menu.opening}
    </p>
  </main>
);

function titleOf(route: Route, open: OpenNotebook | null, language: Language): string {
  const { page } = catalogues[language];
  const brief = page.brief.name;
  if (route.page === "brief-shared") return brief;
  if (open === null) return page.app.gallery;
  if (route.page === "add-data") return page.app.addData;
  const title = open.notebook.value.title || open.name;
  return route.page === "brief" ? `${brief}: ${title}` : title;
}

/** Says aloud, to those who listen to the page, what they would otherwise have to look for. */
function Announcer({ message }: { readonly message: ReadonlySignal<string> }) {
  return (
    <p class="unseen" aria-live="polite" aria-atomic="true">
      {message}
    </p>
  );
}
