import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import type { Desk } from "./desk.ts";
import { Icon } from "./icon.tsx";
import { undo } from "./undo.ts";

/** What was just done, at the foot of the window, with the way to take it back; the next change takes it away. */
export function DeskNotice({ desk, language }: { readonly desk: Desk; readonly language: Language }) {
  const say = catalogues[language].page.blocks;
  const notice = desk.notice.value;
  const hide = (): void => {
    desk.notice.value = null;
  };
  return (
    <div role="status">
      {notice && (
        <div class="desk-notice">
          <p>{notice.sentence}</p>
          {notice.canUndo && (
            <button type="button" class="quiet" onClick={() => undo(desk, language)}>
              {catalogues[language].page.desk.undo}
            </button>
          )}
          <button type="button" class="block-tool" aria-label={say.dismiss} onClick={hide}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
