import { useId, useRef } from "preact/hooks";
import type { Language } from "../../model/language.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { pickerWords } from "../../text/form-words.ts";
import { type MethodOffer, methodOffers } from "./method-offers.ts";
import "./form.css";

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
  const say = pickerWords[language];
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
  const say = pickerWords[language];
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
