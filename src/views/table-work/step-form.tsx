import { useState } from "preact/hooks";
import type { WrittenStep } from "../../data/table-steps/apply-steps.ts";
import { type TableStepName, tableSteps } from "../../data/table-steps/index.ts";
import type { TableStep } from "../../data/table-steps/table-step.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Fields, OptionsOf } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import { isStepName, readStep, type StepEntry } from "./read-step.ts";
import { StepFields } from "./step-fields.tsx";

export interface StepFormProps {
  /** The table as it is after the steps so far. */
  readonly dataset: Dataset;
  readonly language: Language;
  readonly onStep: (step: WrittenStep) => void;
}

const nothing: StepEntry = { list: "", name: "", chosen: [], below: 5, attribute: "" };

/** One change of the table. It is tried before it is written, so that a refusal stands here and changes nothing. */
export function StepForm({ dataset, language, onStep }: StepFormProps) {
  const say = catalogues[language].intake.tableWork.edit;
  const [kind, setKind] = useState<TableStepName>("rename");
  const [entry, setEntry] = useState<StepEntry>(nothing);
  const [refusal, setRefusal] = useState<string | null>(null);
  const step: TableStep = tableSteps[kind];
  const names = Object.keys(tableSteps).filter(isStepName);

  function submit(): void {
    const read = readStep(kind, entry, dataset);
    const tried = read.ok ? step.apply(dataset, read.step as OptionsOf<Fields>) : null;
    if (!read.ok) setRefusal(say.needs[read.needs]);
    else if (tried?.ok === false) setRefusal(problemSentence(tried.problem, language));
    else {
      setRefusal(null);
      setEntry(nothing);
      onStep(read.step);
    }
  }

  return (
    <form
      class="step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label class="field">
        {say.what}
        <select
          value={kind}
          onChange={({ currentTarget }) => {
            if (isStepName(currentTarget.value)) setKind(currentTarget.value);
            setEntry(nothing);
            setRefusal(null);
          }}
        >
          {names
            .filter((name) => name !== "only" || dataset.strata.length > 0)
            .map((name) => (
              <option key={name} value={name}>
                {tableSteps[name].words[language].name}
              </option>
            ))}
        </select>
      </label>
      <p>{step.words[language].about}</p>
      <StepFields kind={kind} entry={entry} dataset={dataset} language={language} onEntry={setEntry} />
      {refusal && (
        <p class="problem" role="alert">
          {refusal}
        </p>
      )}
      <button type="submit" class="button">
        {say.apply}
      </button>
    </form>
  );
}
