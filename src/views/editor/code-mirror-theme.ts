import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

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
export const codeMirrorTheme: Extension = [theme, syntaxHighlighting(highlights)];
