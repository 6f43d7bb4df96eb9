import { useState } from "preact/hooks";
import type { WrittenStep } from "../../data/table-steps/apply-steps.ts";
import { type TableStepName, tableSteps } from "../../data/table-steps/index.ts";
import type { TableStep } from "../../data/table-steps/table-step.ts";
import { thresholds } from "../../disclosure/tables/protection.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Fields, OptionsOf } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import { stratumNames } from "../../model/stratum-names.ts";
import { isStepName, readStep, type StepEntry } from "./read-step.ts";

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
                {catalogues[language].intake.steps[name].name}
              </option>
            ))}
        </select>
      </label>
      <p>{catalogues[language].intake.steps[kind].about}</p>
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

interface StepFieldsProps {
  readonly kind: TableStepName;
  readonly entry: StepEntry;
  readonly dataset: Dataset;
  readonly language: Language;
  readonly onEntry: (entry: StepEntry) => void;
}

/** What a step asks for. */
function StepFields({ kind, entry, dataset, language, onEntry }: StepFieldsProps) {
  const { tableWork, columns } = catalogues[language].intake;
  const say = tableWork.edit;
  const { lists } = dataset.table;
  const change = (part: Partial<StepEntry>): void => onEntry({ ...entry, ...part });
  const chooseOne = (label: string, values: readonly string[], value: string, key: "list" | "attribute") => (
    <Choice
      label={label}
      values={values.map((each) => [each, named(each)])}
      value={value || (values[0] ?? "")}
      onValue={(chosen) => change(key === "list" ? { list: chosen } : { attribute: chosen, chosen: [] })}
    />
  );
  const chooseSome = (label: string, values: readonly string[]) => (
    <Boxes label={label} values={values} chosen={entry.chosen} onChosen={(chosen) => change({ chosen })} />
  );
  const newName = (
    <label class="field">
      {say.newName}
      <input
        type="text"
        value={entry.name}
        maxLength={64}
        autocomplete="off"
        onInput={({ currentTarget }) => change({ name: currentTarget.value })}
      />
    </label>
  );
  function named(attribute: string): string {
    const known = kind === "only" ? stratumNames.find((name) => name === attribute) : undefined;
    return known ? columns.roles[known] : attribute;
  }

  switch (kind) {
    case "rename":
      return (
        <>
          {chooseOne(say.list, lists, entry.list, "list")}
          {newName}
        </>
      );
    case "merge":
      return (
        <>
          {chooseSome(say.lists, lists)}
          {newName}
        </>
      );
    case "drop":
      return chooseOne(say.list, lists, entry.list, "list");
    case "unobservable":
      return chooseSome(say.pattern, lists);
    case "suppress":
      return (
        <Choice
          label={say.below}
          values={thresholds.map((threshold) => [String(threshold), formatCount(threshold, language)])}
          value={String(entry.below)}
          onValue={(below) => change({ below: Number(below) })}
        />
      );
    case "only": {
      const attributes = Object.keys(dataset.strata[0]?.values ?? {});
      const attribute = entry.attribute || (attributes[0] ?? "");
      const values = [...new Set(dataset.strata.map((stratum) => stratum.values[attribute] ?? ""))];
      return (
        <>
          {chooseOne(say.attribute, attributes, attribute, "attribute")}
          {chooseSome(say.keep, values)}
        </>
      );
    }
    default:
      return kind satisfies never;
  }
}

interface ChoiceProps {
  readonly label: string;
  /** Each with its words. */
  readonly values: readonly (readonly [value: string, words: string])[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function Choice({ label, values, value, onValue }: ChoiceProps) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {values.map(([each, said]) => (
          <option key={each} value={each}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}

interface BoxesProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

function Boxes({ label, values, chosen, onChosen }: BoxesProps) {
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget }) =>
              onChosen(values.filter((each) => (each === value ? currentTarget.checked : chosen.includes(each))))
            }
          />
          {value}
        </label>
      ))}
    </fieldset>
  );
}
