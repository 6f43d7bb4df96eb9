import { useComputed } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { catalogues } from "../locale/catalogues.ts";
import { nameOfLanguage } from "../locale/speech.ts";
import { type Language, languages } from "../model/language.ts";
import type { AppState, Scheme } from "./app-state.ts";
import { deskOf, redo, undo } from "./blocks/desk.ts";
import { Icon } from "./blocks/icon.tsx";
import { FileMenu } from "./keeping/file-menu.tsx";
import type { Library } from "./library.ts";
import type { OpenNotebook } from "./open-notebook.ts";
import { routeFragment } from "./route.ts";

const schemes: readonly Scheme[] = ["system", "light", "dark"];

/** Light, dark, or whatever the system says. */
function SchemeSwitch({ state }: { readonly state: AppState }) {
  const say = catalogues[state.language.value].page.app.scheme;
  return (
    <label class="scheme">
      <span class="unseen">{say.label}</span>
      <select
        value={state.scheme.value}
        onChange={({ currentTarget }) => {
          state.scheme.value = schemes.find((scheme) => scheme === currentTarget.value) ?? "system";
        }}
      >
        {schemes.map((scheme) => (
          <option key={scheme} value={scheme}>
            {say[scheme]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A page that is put together anew is at rest after so many milliseconds: figures are drawn late. */
const restless = 3000;

/**
 * Makes a change that puts other text on the page, and keeps the cell or heading that stood at the top of the window
 * where it was, until the page is at rest or somebody scrolls. In a text with as many cells and headings it is the one
 * at the same place in their order, else the one of the same name.
 */
function keepPlace(change: () => void): void {
  const before = places();
  const hidden = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
  const index = before.findIndex((element) => element.getBoundingClientRect().bottom > hidden);
  const anchor = before[index];
  const wanted = anchor?.getBoundingClientRect().top ?? 0;
  const name = anchor?.id ?? "";
  change();
  if (!anchor || scrollY === 0) return;

  const observer = new ResizeObserver(() => {
    const now = places();
    const found = now.length === before.length ? now[index] : document.getElementById(name);
    if (found) scrollBy({ top: found.getBoundingClientRect().top - wanted, behavior: "instant" });
  });
  observer.observe(document.body);
  const over = new AbortController();
  over.signal.addEventListener("abort", () => observer.disconnect());
  for (const sign of ["wheel", "touchstart", "keydown", "pointerdown"]) {
    addEventListener(sign, () => over.abort(), { signal: over.signal });
  }
  setTimeout(() => over.abort(), restless);
}

const places = (): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>("[id^='place-']"));

/** Reads on in another language, at the same place. */
function LanguageSwitch({ state }: { readonly state: AppState }) {
  const current = state.language.value;
  const [failed, setFailed] = useState(false);
  const readIn = (language: Language): void => {
    setFailed(false);
    state.readIn(language, keepPlace).catch(() => setFailed(true));
  };
  return (
    <fieldset class="switch">
      <legend class="unseen">{catalogues[current].page.app.languageLabel}</legend>
      {languages.map((language) => (
        <label key={language} lang={language}>
          <input
            type="radio"
            name="language"
            value={language}
            checked={language === current}
            onChange={() => readIn(language)}
          />
          <span>{nameOfLanguage(language)}</span>
        </label>
      ))}
      {failed && <span role="alert">{catalogues[current].page.entrance.failed}</span>}
    </fieldset>
  );
}

export interface HeaderProps {
  readonly state: AppState;
  readonly library: Library;
  readonly open: OpenNotebook | null;
}

/** The app's name, the way to the gallery, and what applies to the page as a whole. */
export function Header({ state, library, open }: HeaderProps) {
  const { page } = catalogues[state.language.value];
  const say = page.app;
  const route = state.route.value;
  const bar = useRef<HTMLElement>(null);
  useBarHeight(bar);
  return (
    <header class="bar" ref={bar}>
      <a class="brand" href={routeFragment({ page: "gallery", language: null })}>
        Mørketal
      </a>
      <a class="to-gallery" href={routeFragment({ page: "gallery", language: null })}>
        {say.gallery}
      </a>
      <FileMenu library={library} open={open} language={state.language.value} />
      <div class="controls">
        <LanguageSwitch state={state} />
        <SchemeSwitch state={state} />
      </div>
      {open && (route.page === "notebook" || route.page === "shared") && (
        <div class="actions">
          <HeaderTools open={open} language={state.language.value} />
          <a class="button" href={routeFragment({ page: "brief", notebook: open.name, language: null })}>
            {page.brief.name}
          </a>
          <a
            class="button"
            href={routeFragment({ page: "add-data", notebook: open.name, place: null, language: null })}
          >
            {page.app.addData}
          </a>
          <RunAllButton open={open} run={say.runAll} cancel={say.cancel} />
        </div>
      )}
    </header>
  );
}

interface RunAllProps {
  readonly open: OpenNotebook;
  readonly run: string;
  readonly cancel: string;
}

/** One button for both, so that the focus stays on it; it stays in place when there is nothing left to run. */
function RunAllButton({ open, run, cancel }: RunAllProps) {
  const busy = useComputed(() => open.busy.value).value;
  const finished = useComputed(() => open.finished.value).value;
  return (
    <button
      type="button"
      class="primary"
      aria-disabled={!busy && finished}
      onClick={() => (busy ? open.cancelAll() : open.runAll())}
    >
      {busy ? cancel : run}
    </button>
  );
}

/** Tells the style sheets how high the bar is: how many lines it takes depends on the window, the language and the notebook. */
function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const measure = (): void => {
      document.documentElement.style.setProperty("--bar-height", `${Math.ceil(element.offsetHeight)}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [bar]);
}

interface HeaderToolsProps {
  readonly open: OpenNotebook;
  readonly language: Language;
}

/** What applies to the notebook as a whole: undo, redo, the ways out of it and the list of commands. */
function HeaderTools({ open, language }: HeaderToolsProps) {
  const desk = deskOf(open);
  const say = catalogues[language].page.desk;
  const canUndo = useComputed(() => open.canUndo.value).value;
  const canRedo = useComputed(() => open.canRedo.value).value;
  return (
    <>
      {/* In place even where there is nothing to take back, so that the focus is not lost. */}
      <span class="undo-tools">
        <button
          type="button"
          class="button"
          aria-label={say.undo}
          title={say.undo}
          aria-disabled={!canUndo}
          onClick={() => undo(desk, language)}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          class="button"
          aria-label={say.redo}
          title={say.redo}
          aria-disabled={!canRedo}
          onClick={() => redo(desk, language)}
        >
          <Icon name="redo" />
        </button>
        <button
          type="button"
          class="button"
          aria-label={say.commands}
          title={say.commands}
          aria-haspopup="dialog"
          onClick={() => {
            desk.dialog.value = { kind: "commands" };
          }}
        >
          ?
        </button>
      </span>
      <button
        type="button"
        class="button"
        aria-haspopup="dialog"
        onClick={() => {
          desk.dialog.value = { kind: "export" };
        }}
      >
        {say.handOver}
      </button>
    </>
  );
}
