import { useState } from "preact/hooks";
import type { IntakeReport } from "../../data/intake/contract.ts";
import type { Language } from "../../model/language.ts";
import { uploadHash } from "../../model/upload-hash.ts";
import { words } from "../../text/index.ts";

export interface UseTableProps {
  readonly report: IntakeReport;
  /** The table that the notebook asks for; null when it asks for none. */
  readonly wanted: { readonly name: string; readonly sha256: string } | null;
  readonly language: Language;
  readonly onUse: (name: string) => void;
}

/** Puts the table into the notebook under a name. */
export function UseTable({ report, wanted, language, onUse }: UseTableProps) {
  const say = words[language].intake.use;
  const [name, setName] = useState(wanted?.name ?? say.defaultName);
  const [refused, setRefused] = useState(false);
  const missing = name.trim() === "";
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(missing);
        if (!missing) onUse(name.trim());
      }}
    >
      {wanted && wanted.sha256 !== uploadHash(report) && <p class="note">{say.otherTable}</p>}
      <label class="field">
        {say.name}
        <input
          type="text"
          value={name}
          maxLength={60}
          autocomplete="off"
          aria-invalid={refused && missing}
          aria-describedby={refused && missing ? "name-missing" : undefined}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      {refused && missing && (
        <p class="problem" id="name-missing" role="alert">
          {say.nameMissing}
        </p>
      )}
      <button type="submit" class="primary">
        {say.use}
      </button>
    </form>
  );
}
