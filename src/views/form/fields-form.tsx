import { useLayoutEffect, useState } from "preact/hooks";
import { catalogues } from "../../locale/catalogues.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import type { FieldsWords } from "../../model/field-words.ts";
import type { Field, Fields } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import { cellYaml } from "../../notebook/cell-yaml.ts";
import { canShow } from "../../notebook/field-kinds/index.ts";
import { readYaml } from "../../notebook/read-yaml.ts";
import { Control } from "./control.tsx";
import type { ControlProps } from "./control-props.ts";
import { type FormContext, type PathProblem, problemsWithin } from "./form-context.ts";
import { describedBy, Frame } from "./frame.tsx";
import { problemsOfValue } from "./problems-of-value.ts";

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

interface Draft {
  readonly value: unknown;
  /** What was written when it was begun; once that changes, the draft is of no more use. */
  readonly over: string;
}

/**
 * A field of a cell. What is entered is written as soon as it is something that the notebook takes; until then it stays
 * here, and says what it still wants.
 */
function DraftedField(props: Omit<ControlProps, "Part" | "single"> & { readonly name: string }) {
  const { name, field, value, onValue, problems, language } = props;
  const written = JSON.stringify(value) ?? "";
  const [draft, setDraft] = useState<Draft | null>(null);
  const present = draft !== null && draft.over === written ? draft : null;
  const shown = present ? present.value : value;
  const wanting = present ? problemsOfValue(name, field, shown) : problems;

  function enter(next: unknown): void {
    const isWhole = problemsOfValue(name, field, next).length === 0;
    setDraft(isWhole ? null : { value: next, over: written });
    if (isWhole) onValue(next);
  }

  const inner = { ...props, value: shown, problems: wanting, onValue: enter };
  return (
    <div class="form-entry" data-draft={present !== null}>
      {canShow(field, shown) ? <Control {...inner} /> : <YamlControl {...inner} />}
      {present && <p class="form-draft">{catalogues[language].fields.form.notInUse}</p>}
    </div>
  );
}

/** What a form cannot express: the lines of one key, as a notebook writes them. */
function YamlControl(props: Omit<ControlProps, "Part"> & { readonly name: string }) {
  const { id, name, value, onValue, language } = props;
  const written = value === undefined ? "" : cellYaml({ [name]: value });
  const [text, setText] = useState(written);
  const [wrong, setWrong] = useState<string | null>(null);
  useLayoutEffect(() => setText(written), [written]);

  function take(): void {
    if (text === written) return;
    const read = readYaml(text, 1);
    setWrong(read.ok ? null : problemSentence(read.problems[0].problem, language));
    if (read.ok) onValue(read.node.children.get(name)?.value);
  }

  return (
    <Frame
      {...props}
      words={{ ...props.words, label: `${props.words.label} (${catalogues[language].fields.form.yaml})` }}
    >
      <textarea
        id={id}
        rows={Math.min(12, text.split("\n").length + 1)}
        spellcheck={false}
        value={text}
        {...describedBy(props)}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onChange={take}
      />
      {wrong !== null && (
        <p class="form-error" role="alert">
          {wrong}
        </p>
      )}
    </Frame>
  );
}
