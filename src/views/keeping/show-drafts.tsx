import type { ReadonlySignal } from "@preact/signals";
import { render } from "preact";
import type { Language } from "../../model/language.ts";
import type { Library } from "../library.ts";
import { draftKeeperOf } from "./draft-keeper.ts";
import { DraftsNotice } from "./drafts-notice.tsx";
import "../offline.css";

let shown = false;

/** Keeps drafts from now on, as somebody wants, and says at the foot of the window what there is to say of them. */
export function showDrafts(library: Library, language: ReadonlySignal<Language>): void {
  if (shown) return;
  shown = true;
  const foot = document.body.appendChild(document.createElement("div"));
  render(<DraftsNotice keeper={draftKeeperOf(library)} library={library} language={language} />, foot);
}
