import { useLayoutEffect, useState } from "preact/hooks";
import { cellYaml } from "../../notebook/cell-yaml.ts";
import { readYaml } from "../../notebook/read-yaml.ts";
import { formWords } from "../../text/form-words.ts";
import { problemSentence } from "../../text/index.ts";
import type { ControlProps } from "./control-props.ts";
import { describedBy, Frame } from "./frame.tsx";

/** What a form cannot express: the lines of one key, as a notebook writes them. */
export function YamlControl(props: Omit<ControlProps, "Part"> & { readonly name: string }) {
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
    <Frame {...props} words={{ ...props.words, label: `${props.words.label} (${formWords[language].yaml})` }}>
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
