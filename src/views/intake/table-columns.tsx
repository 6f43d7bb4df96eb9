import type { FilePlan, FilePreview, IntakeShape } from "../../data/intake/contract.ts";
import type { Language } from "../../model/language.ts";
import { words } from "../../text/index.ts";
import { ColumnRow } from "./column-row.tsx";
import type { Intake } from "./intake.ts";

export interface TableColumnsProps {
  /** Place among the tables. */
  readonly table: number;
  readonly preview: FilePreview;
  readonly shape: IntakeShape;
  readonly plan: FilePlan;
  readonly intake: Intake;
  readonly language: Language;
}

/** The structure of one table: no cell of it, and no header that might be about a person. */
export function TableColumns({ table, preview, shape, plan, intake, language }: TableColumnsProps) {
  const say = words[language].intake.columns;
  return (
    <fieldset class="table-columns">
      <legend>{preview.name}</legend>
      {shape === "list-files" && (
        <label class="field">
          {say.listName}
          <input
            type="text"
            value={plan.list}
            maxLength={64}
            autocomplete="off"
            onInput={({ currentTarget }) => intake.setList(table, currentTarget.value)}
          />
        </label>
      )}
      <ul class="plain">
        {preview.columns.map((column, at) => (
          <ColumnRow
            key={column.column}
            preview={column}
            shape={shape}
            role={plan.roles[at] ?? "left-out"}
            language={language}
            onRole={(role) => intake.setRole(table, at, role)}
          />
        ))}
      </ul>
    </fieldset>
  );
}
