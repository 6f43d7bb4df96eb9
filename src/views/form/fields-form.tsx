import type { FieldsWords } from "../../model/field-words.ts";
import type { Field, Fields } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import { DraftedField } from "./drafted-field.tsx";
import { type FormContext, type PathProblem, problemsWithin } from "./form-context.ts";

export interface FieldsFormProps {
  /** What the ids of its controls begin with; unique on the page. */
  readonly id: string;
  readonly fields: Fields;
  readonly words: FieldsWords;
  /** What is written, key by key; nothing of the defaults. */
  readonly written: Readonly<Record<string, unknown>>;
  /** With undefined the key is to be taken out, so that what is usual holds. */
  readonly onChange: (key: string, value: unknown) => void;
  readonly problems: readonly PathProblem[];
  readonly context: FormContext;
  readonly language: Language;
}

/** A form for any fields: one control for each, in the order in which they are declared. */
export function FieldsForm({ id, fields, words, written, onChange, problems, context, language }: FieldsFormProps) {
  return (
    <div class="fields-form">
      {Object.entries<Field>(fields).map(([key, field]) => (
        <DraftedField
          key={`${key} ${field.kind}`}
          id={`${id}-${key}`}
          name={key}
          field={field}
          words={words[key] ?? { label: key, help: "" }}
          value={written[key]}
          onValue={(value) => onChange(key, value)}
          problems={problemsWithin(problems, key)}
          context={context}
          language={language}
          several={false}
        />
      ))}
    </div>
  );
}
