import "./offline.css";
import { type ReadonlySignal, signal } from "@preact/signals";
import { render } from "preact";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { type OfflineRequest, serviceWorkerFile } from "../../model/offline-files.ts";

/** Has the browser keep a copy of the app, where it can, and says at the foot of the window what becomes of it. */
export function showOffline(language: ReadonlySignal<Language>): void {
  // Over a plain network somebody on the way could put another program into the place of this one, for good.
  if (!isSecureContext || !("serviceWorker" in navigator)) return;
  const copy = keepOffline(navigator.serviceWorker, () => location.reload());
  const foot = document.body.appendChild(document.createElement("div"));
  render(<OfflineNotice copy={copy} language={language} />, foot);
}

interface OfflineNoticeProps {
  readonly copy: OfflineCopy;
  readonly language: ReadonlySignal<Language>;
}

/** A calm bar at the foot of the window, for as long as there is something to say. */
function OfflineNotice({ copy, language }: OfflineNoticeProps) {
  const news = copy.news.value;
  const say = catalogues[language.value].page.offline;
  return (
    <div role="status">
      {news !== null && (
        <div class="offline-notice">
          <p>{news === "ready" ? say.ready : say.newVersion}</p>
          {news === "new-version" && (
            <button type="button" class="primary" onClick={copy.reload}>
              {say.reload}
            </button>
          )}
          <button type="button" onClick={copy.dismiss}>
            {news === "ready" ? say.understood : say.later}
          </button>
        </div>
      )}
    </div>
  );
}

/** What there is to say about the copy of the app that the browser keeps. */
type OfflineNews = "ready" | "new-version";

interface OfflineCopy {
  readonly news: ReadonlySignal<OfflineNews | null>;
  /** Loads the page anew, in the newest version there is. Unsaved work is asked about, as at any other leaving. */
  reload(): void;
  dismiss(): void;
}

/**
 * Has the browser keep a copy of the app, and follows what becomes of it. A new version waits until it is asked for: of
 * itself nothing reloads. Where no copy can be kept the app works as before, so that a refusal is passed over.
 */
function keepOffline(container: ServiceWorkerContainer, reloadPage: () => void): OfflineCopy {
  const news = signal<OfflineNews | null>(null);
  let registration: ServiceWorkerRegistration | undefined;
  let reloadAsked = false;
  let hadCopy = container.controller !== null;

  const ask = (worker: ServiceWorker, request: OfflineRequest) => worker.postMessage(request);

  function follow(worker: ServiceWorker | null): void {
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && registration?.active) news.value = "new-version";
      if (worker.state === "activated" && !hadCopy) {
        hadCopy = true;
        news.value = "ready";
      }
    });
  }

  // By this page's wish, or by that of another page: then this one goes on as it is, and its reader may choose.
  container.addEventListener("controllerchange", () => {
    if (reloadAsked) reloadPage();
    else if (hadCopy) news.value = "new-version";
    reloadAsked = false;
  });

  async function register(): Promise<void> {
    registration = await container.register(`./${serviceWorkerFile}`, { updateViaCache: "none" });
    // A browser, or what drives it, may answer with nothing.
    if (!registration) return;
    hadCopy ||= registration.active !== null;
    if (registration.waiting) news.value = "new-version";
    follow(registration.installing);
    registration.addEventListener("updatefound", () => follow(registration?.installing ?? null));
  }

  if (container.controller) ask(container.controller, "page-started");
  register().catch(() => undefined);

  return {
    news,
    reload() {
      const waiting = registration?.waiting;
      reloadAsked = Boolean(waiting);
      if (waiting) ask(waiting, "take-over");
      else reloadPage();
    },
    dismiss() {
      news.value = null;
    },
  };
}
