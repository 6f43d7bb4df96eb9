import { type FilePlan, type FilePreview, type IntakeShape, intakeShapes } from "../../data/intake/contract.ts";
import type { Catalogue } from "../../locale/catalogue.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import { ColumnRow } from "./column-row.tsx";
import type { Intake } from "./intake.ts";
import { columnsToDrop, type Lack } from "./next-step.ts";

/** What the files hold, and what each column is used for: recognised, and corrected by whoever knows better. */
export function CheckColumns({ intake, language }: { readonly intake: Intake; readonly language: Language }) {
  const say = catalogues[language].intake.columns;
  const previews = intake.previews.value;
  const plan = intake.plan.value;
  if (!plan) return null;
  const lack = intake.lack.value;
  const toDrop = columnsToDrop(previews, plan);
  return (
    <>
      <fieldset class="choices">
        <legend>{say.shape}</legend>
        {intakeShapes.map((shape) => (
          <label key={shape}>
            <input
              type="radio"
              name="shape"
              value={shape}
              checked={plan.shape === shape}
              onChange={() => intake.setShape(shape)}
            />
            {say.shapes[shape]}
          </label>
        ))}
      </fieldset>
      {toDrop > 1 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            intake.dropFound();
            document.getElementById("step-3")?.focus();
          }}
        >
          {say.dropAll(formatCount(toDrop, language))}
        </button>
      )}
      {previews.map((preview, table) => {
        const file = plan.files[table];
        return (
          file && (
            <TableColumns
              key={table}
              table={table}
              preview={preview}
              shape={plan.shape}
              plan={file}
              intake={intake}
              language={language}
            />
          )
        );
      })}
      <p class="next" role="status">
        {lack ? lackInWords(lack, say, language) : say.ready}
      </p>
    </>
  );
}

/** What to do next, in words. */
export function lackInWords(lack: Lack, say: Catalogue["intake"]["columns"], language: Language): string {
  switch (lack.what) {
    case "file":
      return say.unreadFile(lack.file);
    case "drop":
      return say.toDrop(formatCount(lack.columns, language));
    case "code":
      return say.needsCode(lack.file);
    case "list-name":
      return say.needsListName;
    case "count":
      return say.needsCount;
    case "lists":
      return say.needsLists;
    case "name-lists":
      return say.needsListNames;
    case "same-list":
      return say.repeatedListName(lack.list);
    default:
      return lack satisfies never;
  }
}

interface TableColumnsProps {
  /** Place among the tables. */
  readonly table: number;
  readonly preview: FilePreview;
  readonly shape: IntakeShape;
  readonly plan: FilePlan;
  readonly intake: Intake;
  readonly language: Language;
}

/** The structure of one table: no cell of it, and no header that might be about a person. */
function TableColumns({ table, preview, shape, plan, intake, language }: TableColumnsProps) {
  const say = catalogues[language].intake.columns;
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
