import type { createCodeMirror } from "./code-mirror.ts";

/**
 * Makes an editor that nobody sees, has it take a text, and throws it away, when there is nothing else to do: code that
 * runs for the first time takes three times as long, more than a frame, and the first editor is opened in the middle of work.
 */
export function rehearseEditor(create: typeof createCodeMirror): void {
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
