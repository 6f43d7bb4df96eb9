import type { ComponentChildren } from "preact";
import { catalogues } from "../../locale/catalogues.ts";
import { formProblem } from "../../locale/form-problem.ts";
import type { Field } from "../../model/fields.ts";
import { fieldBounds, fieldDefault } from "../../notebook/field-kinds/index.ts";
import type { ControlProps } from "./control-props.ts";
import { problemsOfWhole } from "./form-context.ts";

type Said = Pick<ControlProps, "id" | "field" | "words" | "problems" | "language">;

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
      <Help {...props} />
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

function Help({ id, field, words, language }: Said) {
  const say = catalogues[language].fields.form;
  const usual = isTyped(field) ? fieldDefault(field, words, language) : null;
  const bounds = field.kind === "groups" || field.kind === "grid" ? null : fieldBounds(field, language);
  const facts = [words.help, bounds, usual === null ? null : say.asUsual(usual)];
  return (
    <p class="form-help" id={`${id}-help`}>
      {facts.filter((fact) => fact !== null).join(" ")}
    </p>
  );
}

/** Where nothing else shows what is usual. */
const isTyped = ({ kind }: Field): boolean => kind === "number" || kind === "number-or-auto" || kind === "levels";

function Errors({ id, problems, language }: Pick<Said, "id" | "language" | "problems">) {
  const sentences = [...new Set(problems.map(({ problem }) => formProblem(problem, language)))];
  return (
    <p class="form-error" id={`${id}-error`} aria-live="polite">
      {sentences.join(" ")}
    </p>
  );
}
