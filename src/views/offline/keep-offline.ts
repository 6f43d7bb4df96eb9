import { type ReadonlySignal, signal } from "@preact/signals";
import { type OfflineRequest, serviceWorkerFile } from "../../model/offline-files.ts";

/** What there is to say about the copy of the app that the browser keeps. */
export type OfflineNews = "ready" | "new-version";

export interface OfflineCopy {
  readonly news: ReadonlySignal<OfflineNews | null>;
  /** Loads the page anew, in the newest version there is. Unsaved work is asked about, as at any other leaving. */
  reload(): void;
  dismiss(): void;
}

/**
 * Has the browser keep a copy of the app, and follows what becomes of it. A new version waits until it is asked for: of
 * itself nothing reloads. Where no copy can be kept the app works as before, so that a refusal is passed over.
 */
export function keepOffline(container: ServiceWorkerContainer, reloadPage: () => void): OfflineCopy {
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
