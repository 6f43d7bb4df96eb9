import type { Language } from "../../model/language.ts";
import { keepingWords } from "../../text/keeping.ts";
import type { OpenNotebook } from "../open-notebook.ts";
import type { DraftKeeper } from "./draft-keeper.ts";

export interface DraftSwitchProps {
  readonly keeper: DraftKeeper;
  readonly open: OpenNotebook | null;
  readonly language: Language;
}

/** Whether drafts are kept in this browser: off until somebody wants it, and what it means. */
export function DraftSwitch({ keeper, open, language }: DraftSwitchProps) {
  const say = keepingWords[language].draft;
  return (
    <div class="draft-switch">
      <label>
        <input
          type="checkbox"
          aria-describedby="draft-about"
          checked={keeper.on.value}
          onChange={({ currentTarget }) => void keeper.setOn(currentTarget.checked)}
        />{" "}
        {say.switch}
      </label>
      <p id="draft-about" class="aside">
        {say.about}
      </p>
      <div role="status">
        {keeper.refused.value && <p class="problem">{say.cannotKeep}</p>}
        {open && keeper.elsewhere.value.has(open.name) && <p class="note">{say.elsewhere}</p>}
      </div>
    </div>
  );
}
