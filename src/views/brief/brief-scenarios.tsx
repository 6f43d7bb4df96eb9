import type { BriefContent, BriefScenario } from "../../cells/brief-content.ts";
import type { Language } from "../../model/language.ts";
import { briefSentences } from "../../text/brief-sentences.ts";
import { formatCount } from "../../text/numbers.ts";
import { factorInWords, outcomeInWords } from "./brief-numbers.ts";
import { Phrase } from "./phrase.tsx";

interface BriefProps {
  readonly content: BriefContent;
  readonly language: Language;
}

/** The answers under other assumptions, side by side, the headline's own first. */
export function BriefScenarios({ content: { headline, scenarios, others }, language }: BriefProps) {
  const { scenarios: say } = briefSentences[language];
  if (scenarios.length + others.length === 0) return null;
  const own = headline.kind === "range" ? { kind: "range", ...headline.total } : null;
  const least = headline.kind === "at-least" ? { kind: "at-least", low: headline.total } : null;
  const outcome = (own ?? least) as BriefScenario["outcome"] | null;
  return (
    <section aria-labelledby="brief-scenarios">
      <h2 id="brief-scenarios">{say.title}</h2>
      <p>
        <Phrase phrase={say.about} language={language} />
      </p>
      <dl class="brief-scenarios">
        {outcome && <Scenario label={say.asHere} outcome={outcome} language={language} />}
        {[...scenarios, ...others].map((each, index) => (
          <Scenario key={index} label={each.label[language]} outcome={each.outcome} language={language} />
        ))}
      </dl>
    </section>
  );
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
  const { changes: say } = briefSentences[language];
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
        {tipping.length > 0 && (
          <li>
            <Phrase phrase={say.tipping} language={language} />
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
    </section>
  );
}
