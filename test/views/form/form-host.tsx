import { useState } from "preact/hooks";
import type { FieldWords } from "../../../src/model/field-words.ts";
import type { Field } from "../../../src/model/fields.ts";
import type { Language } from "../../../src/model/language.ts";
import { FieldsForm } from "../../../src/views/form/fields-form.tsx";
import type { FormContext, PathProblem } from "../../../src/views/form/form-context.ts";
import { show } from "../page.ts";

export const contextExample: FormContext = {
  cells: new Map([
    ["uk", "data"],
    ["best", "estimate"],
    ["other", "estimate"],
  ]),
  table: {
    lists: [
      { value: "PF", label: "PF · Police" },
      { value: "NG", label: "NG · NGOs" },
      { value: "GO", label: "GO · Government" },
    ],
    final: true,
    columns: { year: ["2013", "2014"], sex: ["women", "men"] },
  },
  datasets: [{ value: "uk-2013", label: "United Kingdom" }],
  figures: [],
};

export interface FormOfOne {
  readonly place: HTMLElement;
  /** Everything that was written, in order; undefined where the key was taken out. */
  readonly written: unknown[];
}

interface HostProps {
  readonly field: Field;
  readonly words: FieldWords;
  readonly value: unknown;
  readonly context: FormContext;
  readonly problems: readonly PathProblem[];
  readonly language: Language;
  readonly onWritten: (value: unknown) => void;
}

function Host({ field, words, value, onWritten, ...others }: HostProps) {
  const [now, setNow] = useState(value);
  return (
    <FieldsForm
      {...others}
      id="f"
      fields={{ key: field }}
      words={{ key: words }}
      written={now === undefined ? {} : { key: now }}
      onChange={(_, next) => {
        onWritten(next);
        setNow(next);
      }}
    />
  );
}

const wordsExample: FieldWords = { label: "The key", help: "What it does." };

/** A form of one field, which is written under `key`. */
export async function formOf(
  field: Field,
  value: unknown = undefined,
  given: Partial<Pick<HostProps, "words" | "context" | "problems" | "language">> = {},
): Promise<FormOfOne> {
  const written: unknown[] = [];
  const place = await show(
    <Host
      key={Math.round(performance.now() * 1000)}
      field={field}
      words={wordsExample}
      value={value}
      context={contextExample}
      problems={[]}
      language="en"
      {...given}
      onWritten={(next) => written.push(next)}
    />,
  );
  return { place, written };
}
