import {
  type ColumnFinding,
  type ColumnPreview,
  type ColumnRole,
  type FilePlan,
  type FilePreview,
  type IntakeShape,
  intakeShapes,
} from "../../data/intake/contract.ts";
import type { Catalogue } from "../../locale/catalogue.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import type { Language } from "../../model/language.ts";
import type { Problem } from "../../model/problem.ts";
import type { Intake } from "./intake.ts";
import { columnsToDrop, type Lack, rolesIn } from "./next-step.ts";

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

interface ColumnRowProps {
  readonly preview: ColumnPreview;
  readonly shape: IntakeShape;
  readonly role: ColumnRole;
  readonly language: Language;
  readonly onRole: (role: ColumnRole) => void;
}

/** A column: what is in it, in numbers, and what it is used for. One that identifies people can only be dropped. */
function ColumnRow({ preview, shape, role, language, onRole }: ColumnRowProps) {
  const say = catalogues[language].intake.columns;
  const { finding, header, type } = preview;
  const number = formatCount(preview.column, language);
  const name = header ?? say.nameless(number);
  const facts = [
    ...(header === null ? [] : [say.number(number)]),
    say.types[type],
    say.distinct(formatCount(preview.distinct, language)),
    say.empty(formatCount(preview.empty, language)),
  ];
  const dropped = role === "dropped";
  const roles = rolesIn(shape);
  return (
    <li class="column" data-found={finding !== null && !dropped}>
      <span class="column-name">{name}</span>
      <span class="aside column-facts">{facts.join(" · ")}</span>
      {finding ? (
        <div class="column-finding">
          <p>{dropped ? say.dropped : problemSentence(problemOf(preview.column, finding), language)}</p>
          <button
            type="button"
            class={dropped ? "quiet" : "button"}
            aria-label={`${dropped ? say.takeBack : say.drop}: ${name}`}
            onClick={() => onRole(dropped ? "left-out" : "dropped")}
          >
            {dropped ? say.takeBack : say.drop}
          </button>
        </div>
      ) : (
        <label class="column-role">
          <span class="unseen">{`${name}: ${say.usedAs}`}</span>
          <select
            value={role}
            onChange={({ currentTarget }) => onRole(roles.find((each) => each === currentTarget.value) ?? "left-out")}
          >
            {(roles.includes(role) ? roles : [role, ...roles]).map((each) => (
              <option key={each} value={each}>
                {say.roles[each]}
              </option>
            ))}
          </select>
        </label>
      )}
    </li>
  );
}

function problemOf(column: number, { kind, rows, confidence, inHeader }: ColumnFinding): Problem {
  if (inHeader) return { code: "identifier-in-header", kind, column };
  if (kind === "hash") return { code: "plain-hash-found", column, rows };
  return { code: "identifier-found", kind, column, rows, confidence };
}
