import type { ColumnFinding, ColumnPreview, ColumnRole, IntakeShape } from "../../data/intake/contract.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import type { Language } from "../../model/language.ts";
import type { Problem } from "../../model/problem.ts";
import { rolesIn } from "./next-step.ts";

export interface ColumnRowProps {
  readonly preview: ColumnPreview;
  readonly shape: IntakeShape;
  readonly role: ColumnRole;
  readonly language: Language;
  readonly onRole: (role: ColumnRole) => void;
}

/** A column: what is in it, in numbers, and what it is used for. One that identifies people can only be dropped. */
export function ColumnRow({ preview, shape, role, language, onRole }: ColumnRowProps) {
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
