import type { ReadonlySignal } from "@preact/signals";
import type { Language } from "../../model/language.ts";
import { offlineWords } from "../../text/offline-words.ts";
import type { OfflineCopy } from "./keep-offline.ts";

interface OfflineNoticeProps {
  readonly copy: OfflineCopy;
  readonly language: ReadonlySignal<Language>;
}

/** A calm bar at the foot of the window, for as long as there is something to say. */
export function OfflineNotice({ copy, language }: OfflineNoticeProps) {
  const news = copy.news.value;
  const say = offlineWords[language.value];
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
