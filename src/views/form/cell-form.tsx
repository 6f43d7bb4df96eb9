import { methodWords } from "../../locale/method-words.ts";
import "./form.css";
import { useId, useState } from "preact/hooks";
import type { CellKind } from "../../cells/cell-kind.ts";
import { wordsOfFields } from "../../cells/field-help.ts";
import { isCellKind } from "../../cells/index.ts";
import { DisclosureView } from "../../cells/shown/disclosure-view.tsx";
import { methods } from "../../estimators/index.ts";
import { catalogues } from "../../locale/catalogues.ts";
import type { FieldsWords, FieldWords } from "../../model/field-words.ts";
import type { Field, Fields } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { markFields } from "../../notebook/marks.ts";
import { NameField } from "../editor/name-field.tsx";
import type { OpenCell, OpenNotebook } from "../open-notebook.ts";
import { routeFragment } from "../route.ts";
import { FieldsForm } from "./fields-form.tsx";
import type { FormContext } from "./form-context.ts";
import { formContextOf, tableBehind } from "./form-context.ts";
import { MethodPicker } from "./method-picker.tsx";
import { problemsOfValue, withPath } from "./problems-of-value.ts";
import { kindNamed, type Mapping, withKeys, writtenCell } from "./written-cell.ts";

/** The keys of a kind that exclude each other, of which a cell needs one. */
function sourcesOf(kind: CellKind): readonly string[] {
  const problem = kind.conflict?.({}) ?? null;
  return problem?.code === "one-of-keys" ? problem.keys : [];
}

interface SourceChoiceProps {
  readonly id: string;
  readonly sources: readonly string[];
  readonly chosen: string | null;
  readonly words: FieldsWords;
  readonly language: Language;
  readonly onChoose: (source: string) => void;
}

/** Which of several ways to fill a cell is used; the other ways go when something is entered in the new one. */
function SourceChoice({ id, sources, chosen, words, language, onChoose }: SourceChoiceProps) {
  return (
    <fieldset class="form-field">
      <legend>{catalogues[language].fields.form.source}</legend>
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
const isMadeElsewhere = (field: Field | undefined): boolean =>
  field?.kind === "group" && Object.values<Field>(field.fields).some(({ kind }) => kind === "hash");

interface MethodFieldProps {
  readonly field: Extract<Field, { readonly kind: "choice" }>;
  readonly words: FieldWords;
  readonly value: unknown;
  readonly table: OverlapTable | null;
  readonly language: Language;
  readonly onValue: (value: unknown) => void;
}

/** The method of a cell: what it is and what it takes for granted, and the others on demand. */
function MethodField({ field, words, value, table, language, onValue }: MethodFieldProps) {
  const method = typeof value === "string" ? value : field.default;
  const said = methodWords(method, language);
  return (
    <section class="form-group" aria-label={words.label}>
      <p class="form-label">
        {words.label}: <strong>{said?.name ?? method}</strong>
      </p>
      {said && <p class="form-help">{said.about}</p>}
      <DisclosureView summary={catalogues[language].fields.picker.change} open={said === undefined}>
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
const isMethodField = (name: string, field: Field): field is Extract<Field, { readonly kind: "choice" }> =>
  name === "method" && field.kind === "choice" && field.choices.every((choice) => Object.hasOwn(methods, choice));

export interface CellFormProps {
  readonly open: OpenNotebook;
  readonly cell: OpenCell;
  readonly language: Language;
  readonly onClose: () => void;
  /** The cell is called otherwise from now on. */
  readonly onRenamed?: (name: string) => void;
}

/**
 * A cell as a form. Each change is written at once and changes no lines but those of its key; undo takes it back.
 */
export function CellForm({ open, cell, language, onClose, onRenamed }: CellFormProps) {
  const id = useId();
  const say = catalogues[language].fields.form;
  const [source, setSource] = useState<string | null>(null);
  const kind = kindNamed(cell.cell.kind);
  const written = kind && writtenCell(open.text.value, cell.cell);
  const { kind: kindId } = cell.cell;
  if (!kind || !written || !isCellKind(kindId)) return <Unreadable language={language} onClose={onClose} />;

  const { mapping, node } = written;
  const sources = sourcesOf(kind);
  const chosenSource = sources.find((key) => Object.hasOwn(mapping, key)) ?? source ?? sources[0] ?? null;
  const shownSource = source !== null && sources.includes(source) ? source : chosenSource;
  const asked: Mapping =
    shownSource === null ? mapping : { ...without(mapping, sources), [shownSource]: mapping[shownSource] };
  const fields = kind.fields(asked);
  const about = catalogues[language].cells[kindId];
  const words = wordsOfFields(kindId, asked, language);
  const dataset = tableBehind(open, cell, mapping);
  const context = formContextOf(open, cell, mapping, dataset, language);
  const problems = cell.cell.sound ? [] : cell.cell.problems.map((problem) => withPath(problem, node));
  const method = Object.entries(fields).find(([name, field]) => isMethodField(name, field))?.[1];

  function write(key: string, value: unknown): void {
    const replaced = sources.includes(key)
      ? sources.filter((each) => each !== key && Object.hasOwn(mapping, each))
      : [];
    const gone = Object.fromEntries(replaced.map((each) => [each, undefined]));
    const changes = kind ? changedField(kind, mapping, { key, value }, context) : {};
    setSource(null);
    open.edit(withKeys(open.text.peek(), cell.cell, { ...gone, ...changes }));
  }

  const shared = { written: mapping, onChange: write, problems, context, language };
  const fromFiles = shownSource !== null && !(shownSource in mapping) && isMadeElsewhere(fields[shownSource]);
  const shown = Object.entries(fields).filter(([name]) => !(fromFiles && name === shownSource));
  const methodAt = method ? shown.findIndex(([name]) => name === "method") : -1;
  return (
    <section class="cell-form" aria-label={say.title(about.name, cell.cell.name)}>
      <p class="form-help">{about.about}</p>
      {sources.length > 1 && (
        <SourceChoice
          id={id}
          sources={sources}
          chosen={shownSource}
          words={words}
          language={language}
          onChoose={setSource}
        />
      )}
      {fromFiles && (
        <p>
          <a
            class="button"
            href={routeFragment({ page: "add-data", notebook: open.name, place: cell.cell.name, language: null })}
          >
            {catalogues[language].intake.files.title}
          </a>
        </p>
      )}
      <FieldsForm
        id={id}
        fields={Object.fromEntries(shown.slice(0, Math.max(0, methodAt)))}
        words={words}
        {...shared}
      />
      {method && isMethodField("method", method) && (
        <MethodField
          field={method}
          words={words.method ?? { label: "method", help: "" }}
          value={mapping.method}
          table={dataset?.table ?? null}
          language={language}
          onValue={(value) => write("method", value)}
        />
      )}
      <FieldsForm id={id} fields={Object.fromEntries(shown.slice(methodAt + 1))} words={words} {...shared} />
      <details class="disclosure">
        <summary>{say.inBrief}</summary>
        <FieldsForm id={`${id}-mark`} fields={markFields} words={catalogues[language].fields.marks} {...shared} />
      </details>
      <NameField
        open={open}
        cell={cell.cell}
        written={nameWritten(cell.source)}
        language={language}
        onRenamed={onRenamed}
        onLeave={onClose}
      />
      <button type="button" class="button" onClick={onClose}>
        {say.close}
      </button>
    </section>
  );
}

function Unreadable({ language, onClose }: Pick<CellFormProps, "language" | "onClose">) {
  const say = catalogues[language].fields.form;
  return (
    <section class="cell-form">
      <p class="problem">{say.unreadable}</p>
      <button type="button" class="button" onClick={onClose}>
        {say.close}
      </button>
    </section>
  );
}

const without = (mapping: Mapping, keys: readonly string[]): Mapping =>
  Object.fromEntries(Object.entries(mapping).filter(([key]) => !keys.includes(key)));

/** The name that stands behind the opening fence. */
const nameWritten = (source: string): string =>
  /^\s*(?:`{3,}|~{3,})\s*\S+[ \t]*([^\r\n]*)/.exec(source)?.[1]?.trim() ?? "";

/**
 * Everything that changes in a cell when one of its keys does: with another method or another figure, keys that mean
 * nothing any more, or not what they meant, go, and a cell that must be named and can be only one is.
 */
export function changedField(
  kind: CellKind,
  written: Mapping,
  { key, value }: { readonly key: string; readonly value: unknown },
  context: Pick<FormContext, "cells">,
): Mapping {
  const { [key]: _, ...others } = written;
  const next = value === undefined ? others : { ...others, [key]: value };
  const before: Fields = { ...kind.fields(written), ...markFields };
  const after: Fields = { ...kind.fields(next), ...markFields };
  const lost = Object.keys(others).filter((each) => {
    const had = before[each];
    const has = after[each];
    // What was wrong before is somebody's to mend; only what the change makes wrong is taken out.
    return (
      had !== undefined && fits(each, had, others[each], context) && !(has && fits(each, has, others[each], context))
    );
  });
  const left = (each: string): boolean => Object.hasOwn(next, each) && !lost.includes(each);
  const only = Object.entries<Field>(after).flatMap(([each, field]) => {
    const one = field.kind === "cell" && each !== key && !left(each) ? onlyCell(field.of, context) : null;
    return one === null ? [] : [[each, one] as const];
  });
  return { ...Object.fromEntries([...lost.map((each) => [each, undefined] as const), ...only]), [key]: value };
}

function fits(key: string, field: Field, value: unknown, { cells }: Pick<FormContext, "cells">): boolean {
  if (problemsOfValue(key, field, value).length > 0) return false;
  return field.kind !== "cell" || [value].flat().every((name) => field.of.includes(cells.get(String(name)) ?? ""));
}

function onlyCell(kinds: readonly string[], { cells }: Pick<FormContext, "cells">): string | null {
  const fitting = [...cells].filter(([, kind]) => kinds.includes(kind));
  return fitting.length === 1 ? (fitting[0]?.[0] ?? null) : null;
}
