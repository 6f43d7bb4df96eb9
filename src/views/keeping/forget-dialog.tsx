import { useState } from "preact/hooks";
import type { Language } from "../../model/language.ts";
import { keepingWords } from "../../text/keeping.ts";
import type { DraftKeeper } from "./draft-keeper.ts";
import { forgetEverything } from "./forget-everything.ts";

export interface ForgetDialogProps {
  readonly keeper: DraftKeeper;
  readonly language: Language;
  onDone(told: string): void;
}

/** Asks once more before everything that this browser keeps is deleted. */
export function ForgetDialog({ keeper, language, onDone }: ForgetDialogProps) {
  const say = keepingWords[language].forget;
  const [offlineToo, setOfflineToo] = useState(false);

  async function forget(): Promise<void> {
    try {
      await keeper.setOn(false);
      await forgetEverything(offlineToo);
      onDone(say.done);
    } catch {
      onDone(say.failed);
    }
  }

  return (
    <div class="asked">
      <p>{say.about}</p>
      <label>
        <input
          type="checkbox"
          checked={offlineToo}
          onChange={({ currentTarget }) => setOfflineToo(currentTarget.checked)}
        />{" "}
        {say.offlineToo}
      </label>
      <p>
        <button type="button" class="primary" onClick={() => void forget()}>
          {say.confirm}
        </button>
      </p>
    </div>
  );
}
