import { useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import { briefEntrance } from "../text/brief-entrance.ts";
import { words } from "../text/index.ts";
import type { AppState } from "./app-state.ts";
import { HeaderTools } from "./blocks/header-tools.tsx";
import { FileMenu } from "./keeping/file-menu.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import type { Library } from "./library.ts";
import type { OpenNotebook } from "./open-notebook.ts";
import { routeFragment } from "./route.ts";
import { SchemeSwitch } from "./scheme-switch.tsx";
import { useBarHeight } from "./use-bar-height.ts";

export interface HeaderProps {
  readonly state: AppState;
  readonly library: Library;
  readonly open: OpenNotebook | null;
}

/** The app's name, the way to the gallery, and what applies to the page as a whole. */
export function Header({ state, library, open }: HeaderProps) {
  const { app: say, intake } = words[state.language.value];
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
            {briefEntrance[state.language.value].name}
          </a>
          <a
            class="button"
            href={routeFragment({ page: "add-data", notebook: open.name, place: null, language: null })}
          >
            {intake.title}
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
