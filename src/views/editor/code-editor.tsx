import "./editor.css";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../../model/language.ts";
import type { Located } from "../../notebook/document.ts";
import { LocatedProblems } from "../cell-problems.tsx";
import type { CodeMirror, createCodeMirror, EditorSyntax } from "./code-mirror.ts";

export interface CodeEditorProps {
  readonly syntax: EditorSyntax;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What it is called for those who do not see it. */
  readonly label: string;
  /** What is wrong with the text, at the text's own lines. */
  readonly problems?: readonly Located[];
  /** Language of the app. */
  readonly language: Language;
  /** Whether the caret is put into it when it appears. */
  readonly autofocus?: boolean;
  /** Words in the text that are selected then, to be written over. */
  readonly select?: string | undefined;
  /** Escape. */
  readonly onLeave?: () => void;
  /** Ctrl or command and Enter. */
  readonly onSubmit?: () => void;
}

type Create = typeof createCodeMirror;

let loaded: Create | null = null;

/** Asks for what editors need beside the page itself. */
export async function warmUpEditors(): Promise<void> {
  if (loaded) return;
  loaded = (await import("./code-mirror.ts")).createCodeMirror;
  if (canStyle()) rehearseEditor(loaded);
}

/** Only with style sheets of its own can a shadow tree have any under the policy of the page. */
const canStyle = (): boolean => "adoptedStyleSheets" in Document.prototype;

/** An editor for source text. Until it is loaded, or where it cannot be, a plain field takes its place. */
export function CodeEditor(props: CodeEditorProps) {
  const { problems = [], language } = props;
  const [create, setCreate] = useState<{ readonly create: Create } | null>(loaded && { create: loaded });
  const [selection, setSelection] = useState<Selection | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (create || !canStyle()) return;
    warmUpEditors().then(
      () => {
        setSelection(selectionIn(field.current));
        setCreate(loaded && { create: loaded });
      },
      () => {},
    );
  }, [create]);

  return (
    <div class="code-editor">
      {create && canStyle() ? (
        <Mirror {...props} create={create.create} selection={selection} />
      ) : (
        <PlainField {...props} field={field} />
      )}
      <div role="status">{problems.length > 0 && <LocatedProblems problems={problems} language={language} />}</div>
    </div>
  );
}

interface Selection {
  readonly from: number;
  readonly to: number;
}

/** What is selected in a field that has the focus. */
function selectionIn(field: HTMLTextAreaElement | null): Selection | null {
  if (field === null || document.activeElement !== field) return null;
  return { from: field.selectionStart, to: field.selectionEnd };
}

/** Where some words stand in a text; nowhere where they do not. */
function placeOf(words: string | undefined, text: string): Selection | undefined {
  const from = words === undefined ? -1 : text.lastIndexOf(words);
  return words === undefined || from < 0 ? undefined : { from, to: from + words.length };
}

interface MirrorProps extends CodeEditorProps {
  readonly create: Create;
  /** Where the caret was in the field whose place it takes. */
  readonly selection: Selection | null;
}

const nothingWrong: readonly Located[] = [];

function Mirror(props: MirrorProps) {
  const {
    create,
    syntax,
    value,
    label,
    problems = nothingWrong,
    language,
    autofocus = false,
    selection,
    select,
  } = props;
  const place = useRef<HTMLDivElement>(null);
  const mirror = useRef<CodeMirror | null>(null);
  const latest = useRef(props);
  latest.current = props;

  // Made once; the effects below tell it of what changes.
  useLayoutEffect(() => {
    if (place.current === null) return;
    const made = create(place.current, {
      syntax,
      value,
      label,
      language,
      onChange: (text) => latest.current.onChange(text),
      onLeave: () => latest.current.onLeave?.(),
      onSubmit: () => latest.current.onSubmit?.(),
    });
    mirror.current = made;
    if (selection) made.focus(selection);
    else if (autofocus) made.focus(placeOf(select, value));
    return () => made.destroy();
  }, []);
  useLayoutEffect(() => mirror.current?.setValue(value), [value]);
  useLayoutEffect(() => mirror.current?.setLabel(label, language), [label, language]);
  useLayoutEffect(() => mirror.current?.setProblems(problems, language), [problems, language]);

  return <div class="code-mirror" ref={place} />;
}

interface PlainFieldProps extends CodeEditorProps {
  readonly field: { current: HTMLTextAreaElement | null };
}

function PlainField({ value, onChange, label, problems = [], autofocus = false, field, ...props }: PlainFieldProps) {
  useLayoutEffect(() => {
    if (!autofocus) return;
    field.current?.focus();
    const words = placeOf(props.select, value);
    if (words) field.current?.setSelectionRange(words.from, words.to);
  }, []);
  return (
    <textarea
      ref={field}
      aria-label={label}
      aria-invalid={problems.length > 0}
      spellcheck={false}
      value={value}
      rows={Math.max(3, value.split("\n").length)}
      onInput={({ currentTarget }) => onChange(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Escape") props.onLeave?.();
        else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) props.onSubmit?.();
        else return;
        event.preventDefault();
      }}
    />
  );
}

/**
 * Makes an editor that nobody sees, has it take a text, and throws it away, when there is nothing else to do: code that
 * runs for the first time takes three times as long, more than a frame, and the first editor is opened in the middle of work.
 */
function rehearseEditor(create: typeof createCodeMirror): void {
  if (!("requestIdleCallback" in globalThis)) return;
  requestIdleCallback(() => {
    const nothing = (): void => {};
    const editor = create(document.createElement("div"), {
      syntax: "markdown",
      value: "## Part\n\nSome *words*.\n",
      label: "",
      language: "en",
      onChange: nothing,
      onLeave: nothing,
      onSubmit: nothing,
    });
    requestIdleCallback(() => {
      editor.setValue("## Part\n\nSome more *words*.\n");
      editor.destroy();
    });
  });
}
