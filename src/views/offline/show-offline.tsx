import type { ReadonlySignal } from "@preact/signals";
import { render } from "preact";
import type { Language } from "../../model/language.ts";
import { keepOffline } from "./keep-offline.ts";
import { OfflineNotice } from "./offline-notice.tsx";
import "../offline.css";

/** Has the browser keep a copy of the app, where it can, and says at the foot of the window what becomes of it. */
export function showOffline(language: ReadonlySignal<Language>): void {
  // Over a plain network somebody on the way could put another program into the place of this one, for good.
  if (!isSecureContext || !("serviceWorker" in navigator)) return;
  const copy = keepOffline(navigator.serviceWorker, () => location.reload());
  const foot = document.body.appendChild(document.createElement("div"));
  render(<OfflineNotice copy={copy} language={language} />, foot);
}
