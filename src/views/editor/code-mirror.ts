import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { commonmarkLanguage, markdownKeymap } from "@codemirror/lang-markdown";
import { yamlLanguage } from "@codemirror/lang-yaml";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics } from "@codemirror/lint";
import { Annotation, Compartment, EditorState, type Extension, Prec, type Text, Transaction } from "@codemirror/state";
import { EditorView, highlightSpecialChars, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { catalogues } from "../../locale/catalogues.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import type { Language } from "../../model/language.ts";
import type { Located } from "../../notebook/document.ts";

/** Wavy underlines and marks in the colours of the page; the package's own are pictures in colours of their own. */
const problemMarks = {
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--refusal)",
    textUnderlineOffset: "0.2em",
    textDecorationSkipInk: "none",
  },
  ".cm-lintPoint-error:after": { borderBottomColor: "var(--refusal)" },
  ".cm-gutter-lint": { width: "1rem" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0.4rem 0.2rem" },
  ".cm-lint-marker-error": {
    content: "''",
    width: "0.55rem",
    height: "0.55rem",
    background: "var(--refusal)",
    transform: "rotate(45deg) scale(0.85)",
  },
  ".cm-tooltip": {
    border: "1px solid var(--line)",
    borderRadius: "var(--radius)",
    background: "var(--paper)",
    color: "var(--ink)",
    maxWidth: "min(36rem, 90vw)",
    font: "400 var(--small) / 1.5 var(--sans)",
  },
  ".cm-diagnostic": { padding: "0.4rem 0.7rem" },
  ".cm-diagnostic-error": { borderLeft: "4px solid var(--refusal)" },
};

const theme = EditorView.theme({
  "&": { color: "var(--ink)", background: "var(--raised)", borderRadius: "var(--radius)" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "var(--mono)", fontSize: "0.9em", lineHeight: "1.6", minHeight: "4.8em" },
  ".cm-content": { padding: "0.6rem 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 0.8rem" },
  ".cm-gutters": { background: "transparent", border: "0", color: "var(--soft)" },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 0.2rem 0 0.5rem", minWidth: "1.6rem" },
  ...problemMarks,
  "@media (forced-colors: active)": {
    "&": { border: "1px solid CanvasText" },
    ".cm-lint-marker-error": { forcedColorAdjust: "none", background: "CanvasText" },
  },
});

const highlights = HighlightStyle.define([
  { tag: [tags.propertyName, tags.link, tags.url, tags.labelName], color: "var(--accent)" },
  { tag: [tags.string, tags.number, tags.bool, tags.null, tags.monospace], color: "var(--good)" },
  {
    tag: [tags.comment, tags.punctuation, tags.separator, tags.processingInstruction, tags.meta],
    color: "var(--soft)",
  },
  { tag: tags.heading, fontWeight: "600" },
  { tag: tags.strong, fontWeight: "600" },
  { tag: tags.emphasis, fontStyle: "italic" },
]);

/** The looks of the page for an editor in a shadow tree, which no style sheet of the page reaches but its properties do. */
const codeMirrorTheme: Extension = [theme, syntaxHighlighting(highlights)];

/** What may be written. */
export type EditorSyntax = "yaml" | "markdown";

export interface CodeMirrorStart {
  readonly syntax: EditorSyntax;
  readonly value: string;
  /** The name for those who do not see it, and the language in which the editor itself speaks. */
  readonly label: string;
  readonly language: Language;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
  readonly onSubmit: () => void;
}

/** An editor on the page. */
export interface CodeMirror {
  /** Takes a text that was not typed here; it is no step that the editor could undo. */
  setValue(text: string): void;
  setProblems(problems: readonly Located[], language: Language): void;
  setLabel(label: string, language: Language): void;
  focus(selection?: { readonly from: number; readonly to: number }): void;
  destroy(): void;
}

const fromOutside = Annotation.define<true>();

/**
 * Puts an editor into a shadow tree of an element that has none yet. Outside of one the editor would write its rules into
 * a `<style>`, which the policy of the page forbids; there it builds style sheets instead.
 */
export function createCodeMirror(place: HTMLElement, start: CodeMirrorStart): CodeMirror {
  const root = place.shadowRoot ?? place.attachShadow({ mode: "open" });
  const inWords = new Compartment();
  let words = `${start.language} ${start.label}`;
  let hasProblems = false;
  const view = new EditorView({
    root,
    parent: root,
    doc: start.value,
    extensions: [
      keys(start),
      inWords.of(wordsOf(start)),
      history(),
      EditorView.lineWrapping,
      highlightSpecialChars(),
      bySyntax[start.syntax],
      codeMirrorTheme,
      EditorView.updateListener.of(({ docChanged, state, transactions }) => {
        const isTyped = transactions.some((each) => each.docChanged && !each.annotation(fromOutside));
        if (docChanged && isTyped) start.onChange(state.doc.toString());
      }),
    ],
  });

  return {
    setValue(text) {
      if (text === view.state.doc.toString()) return;
      const annotations = [fromOutside.of(true), Transaction.addToHistory.of(false)];
      view.dispatch({ changes: difference(view.state.doc, text), annotations });
    },
    setProblems(problems, language) {
      // Each change that it is told of costs a good part of a frame.
      if (problems.length === 0 && !hasProblems) return;
      hasProblems = problems.length > 0;
      view.dispatch(setDiagnostics(view.state, problemRanges(problems, view.state.doc, language)));
    },
    setLabel(label, language) {
      if (words === `${language} ${label}`) return;
      words = `${language} ${label}`;
      view.dispatch({ effects: inWords.reconfigure(wordsOf({ label, language })) });
    },
    focus(selection) {
      view.focus();
      if (selection) view.dispatch({ selection: { anchor: selection.from, head: selection.to } });
    },
    destroy: () => view.destroy(),
  };
}

const bySyntax: Readonly<Record<EditorSyntax, Extension>> = {
  yaml: [yamlLanguage, lineNumbers(), lintGutter()],
  markdown: [commonmarkLanguage, keymap.of(markdownKeymap)],
};

const wordsOf = ({ label, language }: Pick<CodeMirrorStart, "label" | "language">): Extension => [
  EditorView.contentAttributes.of({ "aria-label": label }),
  EditorState.phrases.of(catalogues[language].page.editor.phrases),
];

/** Tab is left to the page, so that the keyboard is never caught in an editor. */
const keys = ({ onLeave, onSubmit }: CodeMirrorStart): Extension => [
  Prec.high(
    keymap.of([
      { key: "Escape", run: told(onLeave) },
      { key: "Mod-Enter", run: told(onSubmit) },
      { key: "F8", run: nextDiagnostic, shift: previousDiagnostic },
    ]),
  ),
  keymap.of([...historyKeymap, ...defaultKeymap]),
];

const told = (listener: () => void) => () => {
  listener();
  return true;
};

/** The one change that makes a text into another: what both begin and end with stays, and with it the caret. */
function difference(before: Text, after: string): { from: number; to: number; insert: string } {
  const old = before.toString();
  const shorter = Math.min(old.length, after.length);
  let same = 0;
  while (same < shorter && old[same] === after[same]) same++;
  let end = 0;
  while (end < shorter - same && old[old.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from: same, to: old.length - end, insert: after.slice(same, after.length - end) };
}

/** Where problems stand in a text: each from its place to the end of its line. A place outside is taken to the nearest line. */
export function problemRanges(problems: readonly Located[], text: Text, language: Language): Diagnostic[] {
  return problems.map(({ line, column, problem }) => {
    const { from, to, text: written } = text.line(Math.min(Math.max(line, 1), text.lines));
    const end = from + written.replace(/\s*(?:\s#.*)?$/, "").length;
    const start = Math.min(from + Math.max(column, 1) - 1, to);
    // Where nothing is left from the place on, the line itself is what is wrong.
    const isInside = start < end;
    return {
      from: isInside ? start : from,
      to: isInside ? end : to,
      severity: "error",
      message: problemSentence(problem, language),
    };
  });
}
