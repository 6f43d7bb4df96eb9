import type { ComponentChildren } from "preact";
import { catalogues } from "../../locale/catalogues.ts";
import { formatPlain } from "../../locale/numbers.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import type { Language } from "../../model/language.ts";
import type { Expected, Problem } from "../../model/problem.ts";
import { fieldBounds, fieldDefault } from "../../notebook/field-kinds/index.ts";
import type { ControlProps } from "./control-props.ts";
import { problemsOfWhole } from "./form-context.ts";

interface Said extends Pick<ControlProps, "id" | "field" | "words" | "problems" | "language"> {
  /** Where nothing else shows what is usual. */
  readonly tellsUsual?: boolean;
}

/** What a control refers to, for those who hear it. */
export const describedBy = ({ id, problems }: Pick<Said, "id" | "problems">) => ({
  "aria-describedby": `${id}-help ${id}-error`,
  "aria-invalid": problems.length > 0,
});

type FrameProps = Said & { readonly children: ComponentChildren };

/** A field with one control: its label above, its help beside, and what is wrong below. */
export const Frame = (props: FrameProps) => (
  <UnlabelledFrame {...props}>
    <label for={props.id}>{props.words.label}</label>
    {props.children}
  </UnlabelledFrame>
);

/** The same where the control brings its label along, as a box to tick does. */
export const UnlabelledFrame = (props: FrameProps) => (
  <div class="form-field">
    <div class="form-control">
      {props.children}
      <Errors {...props} />
    </div>
    <Help {...props} />
  </div>
);

export interface GroupFrameProps extends Said {
  /** What shows its own problems. */
  readonly parts?: readonly (string | number)[];
  readonly children: ComponentChildren;
}

/** A field with several controls. */
export function GroupFrame(props: GroupFrameProps) {
  const { id, words, problems, parts = [], children } = props;
  return (
    <fieldset class="form-group" aria-describedby={`${id}-help ${id}-error`}>
      <legend>{words.label}</legend>
      <HelpText id={id} text={words.help} />
      <div class="form-parts">{children}</div>
      <Errors {...props} problems={problemsOfWhole(problems, parts)} />
    </fieldset>
  );
}

/** A field with boxes to tick or one value among a few: a group to those who hear it, a field to the eye. */
export const BoxesFrame = (props: FrameProps) => (
  <fieldset class="form-field" aria-describedby={`${props.id}-help ${props.id}-error`}>
    <legend>{props.words.label}</legend>
    <div class="form-control">
      {props.children}
      <Errors {...props} />
    </div>
    <Help {...props} />
  </fieldset>
);

function Help({ id, field, words, language, tellsUsual = false }: Said) {
  const usual = tellsUsual ? fieldDefault(field, words, language) : null;
  const facts = [
    words.help,
    fieldBounds(field, language),
    usual === null ? null : catalogues[language].fields.form.asUsual(usual),
  ];
  return <HelpText id={id} text={facts.filter((fact) => fact !== null).join(" ")} />;
}

const HelpText = ({ id, text }: { readonly id: string; readonly text: string }) => (
  <p class="form-help" id={`${id}-help`}>
    {text}
  </p>
);

function Errors({ id, problems, language }: Pick<Said, "id" | "language" | "problems">) {
  const sentences = [...new Set(problems.map(({ problem }) => formProblem(problem, language)))];
  return (
    <p class="form-error" id={`${id}-error`} aria-live="polite">
      {sentences.join(" ")}
    </p>
  );
}

/** What is wrong with a field, for somebody who sees its form and not what is written in the notebook. */
function formProblem(problem: Problem, language: Language): string {
  switch (problem.code) {
    case "missing-key":
      return catalogues[language].fields.wants.fill;
    case "unknown-key":
      return catalogues[language].fields.wants.unused;
    case "wrong-value":
    case "wrong-key":
      return wanted(problem.expected, language);
    default:
      return problemSentence(problem, language);
  }
}

function wanted(expected: Expected, language: Language): string {
  const words = catalogues[language].fields.wants;
  switch (expected.kind) {
    case "number":
    case "number-or-auto":
    case "range": {
      const { whole, low, high } = expected;
      return words.number(whole, formatPlain(low, language), formatPlain(high, language));
    }
    case "short-names": {
      const { least, most } = expected;
      if (least === most) return words.exactly(formatPlain(least, language));
      if (least > 1) return words.least(formatPlain(least, language));
      return most !== null && least === 0 ? words.atMost(formatPlain(most, language)) : words.chooseSome;
    }
    case "levels":
    case "list-of-names":
      return words.chooseSome;
    case "choice":
    case "name":
    case "flag":
      return words.choose;
    case "short-name":
      return words.shortName;
    case "text":
      return words.text;
    case "count":
      return words.count;
    case "history":
    case "histories":
      return words.history;
    case "grid":
    case "list-of-groups":
    case "some-keys":
    case "mapping-from":
      return words.add;
    case "mapping":
    case "keys":
    case "either":
    case "hash":
      return words.fill;
    default:
      return expected satisfies never;
  }
}
