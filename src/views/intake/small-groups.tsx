import type { IntakeReport } from "../../data/intake/contract.ts";
import { fewestAlike, type RareCombinations } from "../../data/tables/contract.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { series } from "../../locale/series.ts";
import type { Language } from "../../model/language.ts";
import { stratumNames } from "../../model/stratum-names.ts";
import type { Intake } from "./intake.ts";

const headingId = "small-groups";

export interface SmallGroupsProps {
  readonly strata: IntakeReport["strata"];
  readonly rare: readonly RareCombinations[];
  readonly intake: Intake;
  readonly language: Language;
}

/** The attributes by which few people could be recognised, and what can be done about it. */
export function SmallGroups({ strata, rare, intake, language }: SmallGroupsProps) {
  const { linking: say } = catalogues[language].intake;
  const attributes = Object.keys(strata[0]?.values ?? {});
  if (attributes.length === 0) return null;
  const named = (attribute: string): string => {
    const known = stratumNames.find((name) => name === attribute);
    return known ? catalogues[language].strata[known] : attribute;
  };
  const least = formatCount(fewestAlike, language);
  const single = rare.filter((each) => each.attributes.length === 1);
  return (
    <section class="small-groups">
      <h3 id={headingId} tabIndex={-1}>
        {say.rare}
      </h3>
      <p role="status">{rare.length === 0 ? say.noneRare(least) : say.rareAbout(least)}</p>
      {rare.length > 0 && (
        <>
          <ul>
            {rare.map((each) => (
              <li key={each.attributes.join()}>
                {say.rareOf(series(each.attributes.map(named), language), formatCount(each.combinations, language))}
              </li>
            ))}
          </ul>
          <div class="choices-of-action">
            {(single.length > 0 ? single : rare.slice(0, 1))
              .flatMap(({ merges }) => merges)
              .map(({ attribute, category, into }) => (
                <button
                  key={`${attribute} ${category}`}
                  type="button"
                  class="button"
                  onClick={() => {
                    void intake.mergeCategories(attribute, category, into);
                    document.getElementById(headingId)?.focus();
                  }}
                >
                  {say.merge(category, into, named(attribute))}
                </button>
              ))}
            {stratumNames
              .filter((name) => attributes.includes(name))
              .map((name) => (
                <button
                  key={name}
                  type="button"
                  class="button"
                  onClick={() => {
                    intake.leaveOut(name);
                    void intake.link();
                  }}
                >
                  {say.leaveOut(named(name))}
                </button>
              ))}
          </div>
        </>
      )}
    </section>
  );
}
