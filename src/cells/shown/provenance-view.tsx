import { catalogues } from "../../locale/catalogues.ts";
import { formatDuration } from "../../locale/duration.ts";
import { toldInterval } from "../../locale/estimate-sentence.ts";
import { methodWords } from "../../locale/method-words.ts";
import { formatCount, formatDecimal } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import type { EstimateValue } from "../estimate/index.ts";
import { intervalKindInWords } from "../estimate/interval-kind.ts";
import { DisclosureView } from "./disclosure-view.tsx";

export interface ProvenanceProps {
  readonly value: EstimateValue;
  readonly seconds: number;
  readonly language: Language;
}

/** What is needed to obtain the same numbers again, and what it took. */
export function ProvenanceView({ value: { estimate, provenance }, seconds, language }: ProvenanceProps) {
  const say = catalogues[language].cells.shown.provenance;
  const { biasCorrection, acceleration, medianDraw } = estimate.diagnostics;
  const decimal = (number: number | null): string => (number === null ? "–" : formatDecimal(number, 3, language));
  const options = Object.entries(provenance.options);
  const method = methodWords(provenance.estimator, language);
  const version = say.version(method?.name ?? provenance.estimator, String(provenance.version));
  // A seed is copied, not read: no separators.
  const seed = String(provenance.seed);
  return (
    <DisclosureView summary={say.summary(version, seed, provenance.data.slice(0, 8))}>
      {() => (
        <dl>
          <dt>{say.estimator}</dt>
          <dd>
            {version}. {method?.about}
          </dd>
          <dt>{say.interval}</dt>
          <dd>{intervalKindInWords(estimate, language)}</dd>
          {toldInterval(estimate.intervals)?.kind === "bca" && (
            <>
              <dt>{say.correction}</dt>
              <dd>{say.correctionValues(decimal(biasCorrection), decimal(acceleration))}</dd>
            </>
          )}
          {medianDraw !== null && (
            <>
              <dt>{say.medianDraw}</dt>
              <dd>{formatCount(medianDraw, language)}</dd>
            </>
          )}
          <dt>{say.seed}</dt>
          <dd>{seed}</dd>
          <dt>{say.data}</dt>
          <dd>
            <code class="hash">{provenance.data}</code>
          </dd>
          {options.length > 0 && (
            <>
              <dt>{say.options}</dt>
              <dd>
                <ul class="plain">
                  {options.map(([name, option]) => (
                    <li key={name}>
                      <code>{`${name}: ${optionText(option)}`}</code>
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
          <dt>{say.time}</dt>
          <dd>{formatDuration(seconds, language)}</dd>
        </dl>
      )}
    </DisclosureView>
  );
}

/** An option as a notebook would write it. */
export function optionText(option: unknown): string {
  if (Array.isArray(option)) return `[${option.map(optionText).join(", ")}]`;
  if (typeof option === "object" && option !== null) {
    const inner = Object.entries(option).map(([name, value]) => `${name}: ${optionText(value)}`);
    return `{ ${inner.join(", ")} }`;
  }
  return String(option);
}
