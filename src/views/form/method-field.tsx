import { DisclosureView } from "../../cells/disclosure-view.tsx";
import { methods } from "../../estimators/methods.ts";
import type { Method } from "../../model/estimator.ts";
import type { FieldWords } from "../../model/field-words.ts";
import type { Field } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { pickerWords } from "../../text/form-words.ts";
import { MethodPicker } from "./method-picker.tsx";

export interface MethodFieldProps {
  readonly field: Extract<Field, { readonly kind: "choice" }>;
  readonly words: FieldWords;
  readonly value: unknown;
  readonly table: OverlapTable | null;
  readonly language: Language;
  readonly onValue: (value: unknown) => void;
}

/** The method of a cell: what it is and what it takes for granted, and the others on demand. */
export function MethodField({ field, words, value, table, language, onValue }: MethodFieldProps) {
  const known: Readonly<Record<string, Method>> = methods;
  const method = typeof value === "string" ? value : field.default;
  const said = Object.hasOwn(known, method) ? known[method]?.words[language] : undefined;
  return (
    <section class="form-group" aria-label={words.label}>
      <p class="form-label">
        {words.label}: <strong>{said?.name ?? method}</strong>
      </p>
      {said && <p class="form-help">{said.about}</p>}
      <DisclosureView summary={pickerWords[language].change} open={said === undefined}>
        {() => (
          <MethodPicker
            table={table}
            methods={field.choices}
            method={method}
            language={language}
            onChoose={(next) => onValue(next === field.default ? undefined : next)}
          />
        )}
      </DisclosureView>
    </section>
  );
}

/** Whether a field is the choice among methods. */
export const isMethodField = (name: string, field: Field): field is Extract<Field, { readonly kind: "choice" }> =>
  name === "method" && field.kind === "choice" && field.choices.every((choice) => Object.hasOwn(methods, choice));
