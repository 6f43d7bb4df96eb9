import { useId, useState } from "preact/hooks";
import { wordsOfFields } from "../../cells/field-help.ts";
import type { Language } from "../../model/language.ts";
import { markWords } from "../../notebook/mark-words.ts";
import { markFields } from "../../notebook/marks.ts";
import { formWords } from "../../text/form-words.ts";
import { words as appWords } from "../../text/index.ts";
import { NameField } from "../editor/name-field.tsx";
import type { OpenCell, OpenNotebook } from "../open-notebook.ts";
import { routeFragment } from "../route.ts";
import { changedField } from "./changed-field.ts";
import { FieldsForm } from "./fields-form.tsx";
import { formContextOf, tableBehind } from "./form-context-of.ts";
import { isMethodField, MethodField } from "./method-field.tsx";
import { withPath } from "./problems-of-value.ts";
import { isMadeElsewhere, SourceChoice, sourcesOf } from "./source-choice.tsx";
import { kindNamed, type Mapping, withKeys, writtenCell } from "./written-cell.ts";
import "./form.css";

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
  const say = formWords[language];
  const [source, setSource] = useState<string | null>(null);
  const kind = kindNamed(cell.cell.kind);
  const written = kind && writtenCell(open.text.value, cell.cell);
  if (!kind || !written) return <Unreadable language={language} onClose={onClose} />;

  const { mapping, node } = written;
  const sources = sourcesOf(kind);
  const chosenSource = sources.find((key) => Object.hasOwn(mapping, key)) ?? source ?? sources[0] ?? null;
  const shownSource = source !== null && sources.includes(source) ? source : chosenSource;
  const asked: Mapping =
    shownSource === null ? mapping : { ...without(mapping, sources), [shownSource]: mapping[shownSource] };
  const fields = kind.fields(asked);
  const words = wordsOfFields(kind, asked, language);
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
    <section class="cell-form" aria-label={say.title(kind.words[language].name, cell.cell.name)}>
      <p class="form-help">{kind.words[language].about}</p>
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
            {appWords[language].intake.files.title}
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
        <FieldsForm id={`${id}-mark`} fields={markFields} words={markWords[language]} {...shared} />
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
  const say = formWords[language];
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
