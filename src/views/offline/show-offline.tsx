import { catalogues } from "../../locale/catalogues.ts";
import "../offline.css";
import type { ReadonlySignal } from "@preact/signals";
import { render } from "preact";
import type { Language } from "../../model/language.ts";
import { keepOffline, type OfflineCopy } from "./keep-offline.ts";

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
