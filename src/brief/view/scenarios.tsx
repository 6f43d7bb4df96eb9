import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import type { BriefContent, BriefScenario } from "../content.ts";
import { Fold } from "./fold.tsx";
import { estimated, factorInWords, outcomeInWords } from "./numbers.ts";
import { Sentence } from "./sentence.tsx";

interface BriefProps {
  readonly content: BriefContent;
  readonly language: Language;
}

/** Scenarios that are told on a phone too, the answer itself not counted. */
const toldEverywhere = 3;

/** The answers under other assumptions, side by side, the headline's own first. */
export function BriefScenarios({ content: { headline, scenarios, others }, language }: BriefProps) {
  const { scenarios: say } = catalogues[language].brief;
  const all = [...scenarios, ...others];
  if (all.length === 0) return null;
  const rest = all.slice(toldEverywhere);
  const own = headline.kind === "range" ? { kind: "range", ...headline.total } : null;
  const least = headline.kind === "at-least" ? { kind: "at-least", low: headline.total } : null;
  const outcome = (own ?? least) as BriefScenario["outcome"] | null;
  return (
    <section aria-labelledby="brief-scenarios">
      <h2 id="brief-scenarios">{say.title}</h2>
      <p>
        <Sentence phrase={say.about} language={language} />
      </p>
      <dl class="brief-scenarios">
        {outcome && <Scenario label={say.asHere} outcome={outcome} language={language} />}
        {all.slice(0, toldEverywhere).map((each, index) => (
          <Scenario key={index} label={each.label[language]} outcome={each.outcome} language={language} />
        ))}
      </dl>
      {rest.length > 0 && (
        <Fold gist={gistOf(rest, language)}>
          <dl class="brief-scenarios">
            {rest.map((each, index) => (
              <Scenario key={index} label={each.label[language]} outcome={each.outcome} language={language} />
            ))}
          </dl>
        </Fold>
      )}
    </section>
  );
}

/** How many further scenarios there are, and between which numbers they all lie, where each has a range. */
function gistOf(scenarios: readonly BriefScenario[], language: Language): string {
  const { more, moreBetween } = catalogues[language].brief.scenarios;
  const number = formatCount(scenarios.length, language);
  const spans = scenarios.flatMap(({ outcome }) => (outcome.kind === "range" ? [outcome] : []));
  if (spans.length < scenarios.length) return more(number);
  const low = Math.min(...spans.map((span) => span.low));
  const high = Math.max(...spans.map((span) => span.high));
  return moreBetween(number, estimated(low, language), estimated(high, language));
}

interface ScenarioProps {
  readonly label: string;
  readonly outcome: BriefScenario["outcome"];
  readonly language: Language;
}

const Scenario = ({ label, outcome, language }: ScenarioProps) => (
  <div>
    <dt>{label}</dt>
    <dd>{outcomeInWords(outcome, language)}</dd>
  </div>
);

/** What would move the answer: the scenarios that moved it most, where a conclusion turns over, and what always would. */
export function BriefChangesView({ content: { changes, headline }, language }: BriefProps) {
  const { changes: say } = catalogues[language].brief;
  if (headline.kind === "none") return null;
  const { movers, envelope, tipping } = changes;
  return (
    <section aria-labelledby="brief-changes">
      <h2 id="brief-changes">{say.title}</h2>
      <ul>
        {movers.map(({ label, factor }, index) => (
          <li key={index}>{say.mover(label[language], factorInWords(factor, language), index === 0)}</li>
        ))}
        {envelope && (
          <li>
            {say.envelope(
              formatCount(envelope.scenarios, language),
              factorInWords(envelope.low, language),
              factorInWords(envelope.high, language),
            )}
          </li>
        )}
      </ul>
      <Fold gist={say.gist(tipping.length)}>
        <ul>
          {tipping.length > 0 && (
            <li>
              <Sentence phrase={say.tipping} language={language} />
              <ul>
                {tipping.map((sentence, index) => (
                  <li key={index}>{sentence[language]}</li>
                ))}
              </ul>
            </li>
          )}
          {say.always.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}
