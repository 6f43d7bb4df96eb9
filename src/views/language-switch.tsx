import { languages } from "../model/language.ts";
import { words } from "../text/index.ts";
import type { AppState } from "./app-state.ts";
import { keepPlace } from "./keep-place.ts";

/** Reads on in another language, at the same place. */
export function LanguageSwitch({ state }: { readonly state: AppState }) {
  const current = state.language.value;
  return (
    <fieldset class="switch">
      <legend class="unseen">{words[current].app.languageLabel}</legend>
      {languages.map((language) => (
        <label key={language} lang={language}>
          <input
            type="radio"
            name="language"
            value={language}
            checked={language === current}
            onChange={() => keepPlace(() => state.readIn(language))}
          />
          <span>{words[language].app.languageName}</span>
        </label>
      ))}
    </fieldset>
  );
}
