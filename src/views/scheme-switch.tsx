import { words } from "../text/index.ts";
import type { AppState, Scheme } from "./app-state.ts";

const schemes: readonly Scheme[] = ["system", "light", "dark"];

/** Light, dark, or whatever the system says. */
export function SchemeSwitch({ state }: { readonly state: AppState }) {
  const say = words[state.language.value].app.scheme;
  return (
    <label class="scheme">
      <span class="unseen">{say.label}</span>
      <select
        value={state.scheme.value}
        onChange={({ currentTarget }) => {
          state.scheme.value = schemes.find((scheme) => scheme === currentTarget.value) ?? "system";
        }}
      >
        {schemes.map((scheme) => (
          <option key={scheme} value={scheme}>
            {say[scheme]}
          </option>
        ))}
      </select>
    </label>
  );
}
