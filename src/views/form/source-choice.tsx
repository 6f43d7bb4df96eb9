import type { CellKind } from "../../cells/cell-kind.ts";
import type { FieldsWords } from "../../model/field-words.ts";
import type { Field } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import { formWords } from "../../text/form-words.ts";

/** The keys of a kind that exclude each other, of which a cell needs one. */
export function sourcesOf(kind: CellKind): readonly string[] {
  const problem = kind.conflict?.({}) ?? null;
  return problem?.code === "one-of-keys" ? problem.keys : [];
}

export interface SourceChoiceProps {
  readonly id: string;
  readonly sources: readonly string[];
  readonly chosen: string | null;
  readonly words: FieldsWords;
  readonly language: Language;
  readonly onChoose: (source: string) => void;
}

/** Which of several ways to fill a cell is used; the other ways go when something is entered in the new one. */
export function SourceChoice({ id, sources, chosen, words, language, onChoose }: SourceChoiceProps) {
  return (
    <fieldset class="form-field">
      <legend>{formWords[language].source}</legend>
      <div class="boxes">
        {sources.map((source) => (
          <label class="box" key={source}>
            <input type="radio" name={`${id}-source`} checked={source === chosen} onChange={() => onChoose(source)} />
            {words[source]?.label ?? source}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Whether nobody can fill a field in by hand, as it holds the fingerprint of something. */
export const isMadeElsewhere = (field: Field | undefined): boolean =>
  field?.kind === "group" && Object.values<Field>(field.fields).some(({ kind }) => kind === "hash");
