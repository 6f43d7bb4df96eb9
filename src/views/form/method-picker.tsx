import { methodWords } from "../../locale/method-words.ts";
import type { FieldsWords } from "../../model/field-words.ts";
import "./form.css";
import { useId, useRef } from "preact/hooks";
import { methods as registry } from "../../estimators/index.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatTimeLeft } from "../../locale/duration.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import { speech } from "../../locale/speech.ts";
import type { Method } from "../../model/estimator.ts";
import type { Language } from "../../model/language.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { askedFields, usualOptions } from "./usual-options.ts";

/** A method as it is offered for a table. */
interface MethodOffer {
  readonly method: string;
  readonly name: string;
  /** What it assumes, and when it fails. */
  readonly about: string;
  /** Why the table cannot carry it, and what to do; null where it can. */
  readonly refusal: string | null;
  /** What it takes and asks for, in sentences. */
  readonly facts: string;
}

/** What takes less is done before anybody has looked up. */
const noticedSeconds = 1;

/** The methods of a list as a table can carry them; where there is no table yet, all of them. */
function methodOffers(
  methods: readonly string[],
  table: OverlapTable | null,
  language: Language,
): readonly MethodOffer[] {
  const known: Readonly<Record<string, Method>> = registry;
  return methods.flatMap((method) => {
    const estimator = Object.hasOwn(known, method) ? known[method] : undefined;
    if (!estimator) return [];
    const { name, about, fields } = methodWords(method, language) ?? { name: method, about: "", fields: {} };
    return { method, name, about, ...onTable(estimator, fields, table, language) };
  });
}

function onTable(
  estimator: Method,
  fields: FieldsWords,
  table: OverlapTable | null,
  language: Language,
): Pick<MethodOffer, "refusal" | "facts"> {
  const say = catalogues[language].fields.picker;
  const { series, small } = speech(language);
  const asked = askedFields(estimator.fields).map((field) => small(fields[field]?.label ?? field));
  const asks = asked.length > 0 ? [say.asks(series(asked))] : [];
  const options = table && usualOptions(estimator.fields, table);
  if (!table || !options) return { refusal: null, facts: asks.join(" ") };
  const problem = estimator.check(table, options);
  if (problem) return { refusal: problemSentence(problem, language), facts: "" };
  const seconds = estimator.cost(table, options);
  const cost = seconds < noticedSeconds ? say.atOnce : say.cost(formatTimeLeft(seconds, language));
  return { refusal: null, facts: [...asks, cost].join(" ") };
}

export interface MethodPickerProps {
  /** What is to be estimated from; null while it is not there. */
  readonly table: OverlapTable | null;
  /** The methods to choose from, in the order in which they are shown. */
  readonly methods: readonly string[];
  /** The method in use. */
  readonly method: string;
  readonly language: Language;
  readonly onChoose: (method: string) => void;
}

/**
 * Every method with what it assumes and when it fails; those that the table cannot carry say why. Arrows go from one to
 * the next without choosing, since a choice changes the notebook; Space or Enter chooses.
 */
export function MethodPicker({ table, methods, method, language, onChoose }: MethodPickerProps) {
  const id = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  const say = catalogues[language].fields.picker;
  const offers = methodOffers(methods, table, language);

  function go(from: number, step: number): void {
    const radios = list.current?.querySelectorAll<HTMLInputElement>("input[type=radio]");
    radios?.[(from + step + offers.length) % offers.length]?.focus();
  }

  return (
    <fieldset class="methods" ref={list}>
      <legend>{say.legend}</legend>
      {table === null && <p class="form-help">{say.noTable}</p>}
      {offers.map((offer, index) => (
        <MethodChoice
          key={offer.method}
          id={`${id}-${offer.method}`}
          group={id}
          offer={offer}
          isChosen={offer.method === method}
          language={language}
          onChoose={() => offer.method !== method && onChoose(offer.method)}
          onStep={(step) => go(index, step)}
        />
      ))}
    </fieldset>
  );
}

interface MethodChoiceProps {
  readonly id: string;
  /** Shared by all choices. */
  readonly group: string;
  readonly offer: MethodOffer;
  readonly isChosen: boolean;
  readonly language: Language;
  readonly onChoose: () => void;
  readonly onStep: (step: number) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function MethodChoice({ id, group, offer, isChosen, language, onChoose, onStep }: MethodChoiceProps) {
  const say = catalogues[language].fields.picker;
  const { name, about, refusal, facts } = offer;
  const isOpen = refusal === null;
  return (
    <div class="method" data-open={isOpen}>
      <input
        type="radio"
        id={id}
        name={group}
        checked={isChosen}
        aria-disabled={!isOpen}
        aria-describedby={`${id}-about ${id}-facts`}
        onClick={(event) => {
          if (isOpen) onChoose();
          else event.preventDefault();
        }}
        onKeyDown={(event) => {
          const step = steps[event.key];
          if (step !== undefined) onStep(step);
          else if (event.key === "Enter" && isOpen) onChoose();
          if (step !== undefined || event.key === "Enter") event.preventDefault();
        }}
      />
      <label for={id}>
        {name}
        {isChosen && <span class="method-present"> · {say.present}</span>}
      </label>
      <p id={`${id}-about`}>{about}</p>
      <p id={`${id}-facts`} class={isOpen ? "form-help" : "method-refusal"}>
        {isOpen ? facts : `${say.cannot} ${refusal}`}
      </p>
    </div>
  );
}
