import "../offline/offline.css";
import { type ReadonlySignal, useSignal } from "@preact/signals";
import { render } from "preact";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import type { Library } from "../library.ts";
import { routeFragment } from "../route.ts";
import { type DraftKeeper, draftKeeperOf } from "./draft-keeper.ts";
import type { Draft } from "./draft-store.ts";

interface DraftsNoticeProps {
  readonly keeper: DraftKeeper;
  readonly library: Library;
  readonly language: ReadonlySignal<Language>;
}

/** At the foot of the window: what an earlier tab has left, and that another tab is at work on the same notebook. */
function DraftsNotice({ keeper, library, language }: DraftsNoticeProps) {
  const later = useSignal(false);
  const told = useSignal<ReadonlySet<string>>(new Set());
  const say = catalogues[language.value].page.keeping.draft;
  const draft = later.value ? undefined : keeper.left.value[0];
  const names = library.opened.value.map(({ name }) => name);
  const shared = names.find((name) => keeper.elsewhere.value.has(name) && !told.value.has(name));

  async function restore(chosen: Draft): Promise<void> {
    const open = await keeper.restore(chosen);
    library.announce(say.restored(chosen.title));
    location.hash = routeFragment({ page: "notebook", notebook: open.name, place: null, language: null });
  }

  return (
    <div role="status">
      {draft ? (
        <div class="offline-notice">
          <p>{say.found(draft.title, timeOf(draft, language.value))}</p>
          <button type="button" class="primary" onClick={() => void restore(draft)}>
            {say.restore}
          </button>
          <button type="button" onClick={() => void keeper.discard(draft)}>
            {say.discard}
          </button>
          <button
            type="button"
            onClick={() => {
              later.value = true;
            }}
          >
            {say.later}
          </button>
        </div>
      ) : (
        shared !== undefined && (
          <div class="offline-notice">
            <p>{say.elsewhere}</p>
            <button
              type="button"
              onClick={() => {
                told.value = new Set([...told.value, shared]);
              }}
            >
              {say.understood}
            </button>
          </div>
        )
      )}
    </div>
  );
}

const timeOf = ({ at }: Draft, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(at);

let shown = false;

/** Keeps drafts from now on, as somebody wants, and says at the foot of the window what there is to say of them. */
export function showDrafts(library: Library, language: ReadonlySignal<Language>): void {
  if (shown) return;
  shown = true;
  const foot = document.body.appendChild(document.createElement("div"));
  render(<DraftsNotice keeper={draftKeeperOf(library)} library={library} language={language} />, foot);
}
