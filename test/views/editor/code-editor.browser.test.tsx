import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Located } from "../../../src/notebook/document.ts";
import { metaPolicy } from "../../../src/policy.ts";
import { CodeEditor, type CodeEditorProps } from "../../../src/views/editor/code-editor.tsx";
import { isTyping } from "../../../src/views/editor/is-typing.ts";
import { find, show } from "../page.ts";
import { linesIn, rootIn, typingPlace } from "./editor-on-page.ts";

const plain: CodeEditorProps = {
  syntax: "yaml",
  value: "data: uk\nmethod: bests",
  onChange: () => {},
  label: "Content of the cell best",
  language: "en",
};

const editor = (props: Partial<CodeEditorProps> = {}) => show(<CodeEditor {...plain} {...props} />);

const wrongMethod: Located = {
  line: 2,
  column: 9,
  problem: { code: "wrong-value", key: "method", expected: { kind: "choice", choices: ["best-model"] } },
};

test("until it is loaded a plain field with the same name takes what is typed, and the caret goes over", async () => {
  const onChange = vi.fn();
  const page = await editor({ autofocus: true, onChange });
  const field = find<HTMLTextAreaElement>(page, "textarea");
  expect(document.activeElement).toBe(field);
  expect(field.getAttribute("aria-label")).toBe(plain.label);
  field.setSelectionRange(6, 8);
  const place = await typingPlace(page);
  expect(page.querySelector("textarea")).toBeNull();
  expect(rootIn(page).activeElement).toBe(place);
  await userEvent.keyboard("us");
  expect(onChange).toHaveBeenLastCalledWith("data: us\nmethod: bests");
});

test("it is a text box of many lines with a name, and what is typed is told", async () => {
  const onChange = vi.fn();
  const page = await editor({ autofocus: true, onChange });
  const place = await typingPlace(page);
  expect(place.getAttribute("role")).toBe("textbox");
  expect(place.getAttribute("aria-multiline")).toBe("true");
  expect(place.getAttribute("aria-label")).toBe(plain.label);
  await userEvent.keyboard("# ");
  expect(onChange).toHaveBeenLastCalledWith(`# ${plain.value}`);
});

test("a problem is marked where it stands and said below in the reader's language", async () => {
  const page = await editor({ problems: [wrongMethod], language: "da" });
  await typingPlace(page);
  const marks = rootIn(page).querySelectorAll(".cm-lintRange-error");
  expect(Array.from(marks, ({ textContent }) => textContent)).toEqual(["bests"]);
  expect(marks[0]?.closest(".cm-line")?.textContent).toBe("method: bests");
  const markers = Array.from(rootIn(page).querySelectorAll<HTMLElement>(".cm-gutter-lint .cm-gutterElement"));
  expect(markers.filter((each) => each.querySelector(".cm-lint-marker-error")).length).toBe(1);
  expect(find(page, "[role=status]").textContent).toMatch(/^Linje 2, .*method/);
  await editor({ problems: [] });
  expect(rootIn(page).querySelector(".cm-lintRange-error")).toBeNull();
  expect(find(page, "[role=status]").textContent).toBe("");
});

test("Escape leaves, Ctrl and Enter submit, and Tab goes on to what comes next", async () => {
  const onLeave = vi.fn();
  const onSubmit = vi.fn();
  const page = await show(
    <>
      <CodeEditor {...plain} autofocus onLeave={onLeave} onSubmit={onSubmit} />
      <button type="button">next</button>
    </>,
  );
  await typingPlace(page);
  await userEvent.keyboard("{Escape}");
  expect(onLeave).toHaveBeenCalledTimes(1);
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(onSubmit).toHaveBeenCalledTimes(1);
  expect(linesIn(page)).toEqual(plain.value.split("\n"));
  await userEvent.tab();
  expect(document.activeElement).toBe(find(page, "button"));
  await userEvent.tab({ shift: true });
  expect(rootIn(page).activeElement).toBe(find(rootIn(page), ".cm-content"));
});

test("its keys are known as typing outside of it as well, and those of a button are not", async () => {
  const typing: boolean[] = [];
  const page = await show(
    // biome-ignore lint/a11y/noStaticElementInteractions: it stands for the page
    <div onKeyDown={(event) => typing.push(isTyping(event))}>
      <CodeEditor {...plain} autofocus />
      <button type="button">next</button>
    </div>,
  );
  await typingPlace(page);
  await userEvent.keyboard("a");
  find(page, "button").focus();
  await userEvent.keyboard("a");
  expect(typing).toEqual([true, false]);
});

test("what is typed can be taken back there; a text that comes from elsewhere is no step of it", async () => {
  const onChange = vi.fn();
  const page = await editor({ autofocus: true, onChange });
  await typingPlace(page);
  await userEvent.keyboard("a");
  await editor({ onChange, value: `a${plain.value}\nmore: 1` });
  expect(linesIn(page).at(-1)).toBe("more: 1");
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(onChange).toHaveBeenLastCalledWith(`${plain.value}\nmore: 1`);
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(linesIn(page)).toEqual([...plain.value.split("\n"), "more: 1"]);
});

test("under the policy of the page it has its looks and breaks no rule", async () => {
  const breaches: string[] = [];
  document.addEventListener("securitypolicyviolation", (event) => breaches.push(event.violatedDirective));
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  // What the page of the test itself has to load is left out; it comes from a server that reloads pages.
  policy.content = metaPolicy()
    .split("; ")
    .filter((directive) => /^(style|img|font|object|form|base)-/.test(directive))
    .join("; ");
  document.head.append(policy);

  const page = await editor({ autofocus: true, problems: [wrongMethod] });
  const place = await typingPlace(page);
  await userEvent.keyboard("x{F8}");
  const style = getComputedStyle(place);
  expect(style.whiteSpace).toBe("break-spaces");
  expect(rootIn(page).querySelector("style")).toBeNull();
  expect(breaches).toEqual([]);

  const forbidden = document.createElement("style");
  document.head.append(forbidden);
  forbidden.textContent = "body { color: red }";
  await expect.poll(() => breaches.length).toBeGreaterThan(0);
});
