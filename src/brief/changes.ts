import type { ScenariosValue } from "../cells/scenarios/index.ts";
import { baseLabel } from "../locale/brief-scenario-label.ts";
import { tippingSentence } from "../locale/tipping-sentence.ts";
import type { BriefChanges, BriefScenario } from "./content.ts";
import { inEveryLanguage, methodName } from "./names.ts";
import { type ChosenScenario, farthestOfEach, moves } from "./scenarios.ts";

const mostMovers = 3;
const mostTipping = 3;

/** A smaller change than this, either way, is not worth a word. */
const worthTelling = 1.05;

/** Scenarios that count other people: they answer another question rather than the same one otherwise. */
const otherQuestions: ReadonlySet<string> = new Set(["definition", "years", "strata"]);

export const noChanges: BriefChanges = { movers: [], envelope: null, tipping: [] };

/**
 * Which assumption moves the headline most, and which others do that are not `shown` side by side; how far all of them
 * move it; and where a conclusion turns over.
 */
export function briefChanges(
  values: readonly ScenariosValue[],
  chosen: readonly ChosenScenario[],
  shown: readonly BriefScenario[],
  headline: string,
): BriefChanges {
  const same = chosen.filter(
    ({ row, factor, isOfHeadline }) =>
      isOfHeadline && factor !== null && !row.settings.some(({ scenario }) => otherQuestions.has(scenario)),
  );
  const movers = farthestOfEach(same)
    .filter((each) => moves(each) >= Math.log(worthTelling))
    .toSorted((a, b) => moves(b) - moves(a))
    .filter(({ label }, index) => index === 0 || !shown.some((each) => each.label.en === label.en));
  const factors = same.map(({ factor }) => factor ?? 1);
  return {
    movers: movers.slice(0, mostMovers).map(({ label, factor }) => ({ label, factor: factor ?? 1 })),
    envelope:
      factors.length > 1 ? { scenarios: factors.length, low: Math.min(...factors), high: Math.max(...factors) } : null,
    tipping: values.flatMap((value) => tippingOf(value, headline)).slice(0, mostTipping),
  };
}

/** Where the conclusions of a cell turn over, with its method where that is not the one of the headline. */
function tippingOf({ base, dials, dataset, provenance }: ScenariosValue, headline: string): BriefChanges["tipping"] {
  return dials.flatMap((dial) =>
    dial.tippingPoints.map((point) =>
      inEveryLanguage((language) => {
        const sentence = tippingSentence(dial, point, language, dataset.listNames);
        const method = methodName(provenance.estimator)[language];
        return base.name === headline ? sentence : `${sentence.replace(/\.$/, "")} (${baseLabel(method, language)}).`;
      }),
    ),
  );
}
