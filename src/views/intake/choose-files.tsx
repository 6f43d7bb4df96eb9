import { useRef, useState } from "preact/hooks";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import { speech } from "../../locale/speech.ts";
import type { Language } from "../../model/language.ts";
import type { Intake } from "./intake.ts";

export interface ChooseFilesProps {
  readonly intake: Intake;
  readonly language: Language;
  /** Takes a table that was copied elsewhere. */
  readonly onPaste: (text: string) => void;
}

/** The ways in, and the files that came. */
export function ChooseFiles({ intake, language, onPaste }: ChooseFilesProps) {
  const say = catalogues[language].intake.files;
  const input = useRef<HTMLInputElement>(null);
  const [pasteByKeys, setPasteByKeys] = useState(false);
  const files = intake.files.value;
  const tables = intake.previews.value;

  async function paste(): Promise<void> {
    try {
      onPaste(await navigator.clipboard.readText());
      setPasteByKeys(false);
    } catch {
      setPasteByKeys(true);
    }
  }

  return (
    <>
      <div class="ways-in">
        <input
          ref={input}
          id="files"
          class="unseen"
          tabIndex={-1}
          aria-hidden="true"
          type="file"
          multiple
          accept=".csv,.tsv,.txt,.xlsx"
          onChange={({ currentTarget }) => {
            void intake.add([...(currentTarget.files ?? [])]);
            // The same file can then be chosen again after it was corrected.
            currentTarget.value = "";
          }}
        />
        <button type="button" class="primary" onClick={() => input.current?.click()}>
          {say.choose}
        </button>
        <button type="button" class="button" onClick={paste}>
          {say.paste}
        </button>
        <span class="aside">{say.otherWays}</span>
      </div>
      {pasteByKeys && (
        <p class="note" role="alert">
          {say.pasteByKeys}
        </p>
      )}
      {files.length > 0 && (
        <ul class="plain chosen" aria-label={say.chosen}>
          {files.map(({ file, outcome }) => (
            <li key={file}>
              <span class="file-name">{file.name}</span>
              {outcome?.ok && (
                <span class="aside">
                  {outcome.previews.map(({ rows }) => say.rows(formatCount(rows, language))).join(", ")}
                </span>
              )}
              <button
                type="button"
                class="quiet"
                aria-label={`${say.remove}: ${file.name}`}
                onClick={() => {
                  intake.remove(file);
                  document.getElementById("step-1")?.focus();
                }}
              >
                {say.remove}
              </button>
              {outcome?.ok === false && <p class="problem">{problemSentence(outcome.problem, language)}</p>}
            </li>
          ))}
        </ul>
      )}
      <p class="next" role="status">
        {intake.reading.value
          ? say.reading
          : tables.length > 0
            ? say.read(speech(language).series(tables.map(({ name }) => name)))
            : ""}
      </p>
    </>
  );
}
