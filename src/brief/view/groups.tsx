import { catalogues } from "../../locale/catalogues.ts";
import { formatRounded } from "../../locale/numbers.ts";
import { speech } from "../../locale/speech.ts";
import type { Language } from "../../model/language.ts";
import type { BriefContent, BriefGroup, BriefGroups } from "../content.ts";
import { Fold } from "./fold.tsx";
import { countInWords, estimated, spanInWords } from "./numbers.ts";

interface GroupsProps {
  readonly content: BriefContent;
  readonly language: Language;
}

/** Known people, and where it can be carried people in all, by sex, age, form of exploitation and year. */
export function BriefGroupsView({ content: { groups, population }, language }: GroupsProps) {
  const say = catalogues[language].brief;
  if (groups.length === 0) return null;
  const rows = groups.flatMap(({ rows }) => rows);
  const shows = { totals: rows.some(({ total }) => total !== null), people: population?.people ?? null };
  const hides = rows.some(({ known }) => known.kind !== "counted");
  const headings = groups.map(({ by }) => headingOf(by, language).toLowerCase());
  return (
    <section aria-labelledby="brief-groups">
      <h2 id="brief-groups">{say.groups.title}</h2>
      <Fold gist={say.groups.gist(speech(language).series(headings), shows)}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
        <div class="table-scroll" role="group" aria-labelledby="brief-groups" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say.groups.group}</th>
                <Heading name={say.groups.known} shows={shows} language={language} />
                {shows.totals && <Heading name={say.groups.total} shows={shows} language={language} />}
              </tr>
            </thead>
            {groups.map((group) => (
              <Groups key={group.by} group={group} shows={shows} language={language} />
            ))}
          </table>
        </div>
        {shows.totals && <p class="aside">{say.groups.about}</p>}
        {hides && <p class="aside">{say.groups.hidden}</p>}
        {groups.some(({ by }) => by === "year") && <p>{say.years}</p>}
      </Fold>
    </section>
  );
}

/** What an attribute is called. */
function headingOf(by: string, language: Language): string {
  const headings: Readonly<Record<string, string>> = catalogues[language].brief.groups.headings;
  return headings[by] ?? by;
}

interface Shows {
  readonly totals: boolean;
  /** For rates. */
  readonly people: number | null;
}

interface HeadingProps {
  readonly name: string;
  readonly shows: Shows;
  readonly language: Language;
}

/** What a column holds; rates stand in parentheses where there is a population. */
const Heading = ({ name, shows, language }: HeadingProps) => (
  <th scope="col" class="end">
    {name}
    {shows.people !== null && <span class="brief-rate">({catalogues[language].brief.groups.per100000})</span>}
  </th>
);

interface RowsProps {
  readonly group: BriefGroups;
  readonly shows: Shows;
  readonly language: Language;
}

function Groups({ group: { by, rows }, shows, language }: RowsProps) {
  return (
    <tbody>
      <tr class="brief-attribute">
        <th
          scope="rowgroup"
          colSpan={2 + Number(shows.totals) + (shows.people === null ? 0 : 1 + Number(shows.totals))}
        >
          {headingOf(by, language)}
        </th>
      </tr>
      {rows.map((row, index) => (
        <tr key={index}>
          <th scope="row">{row.label[language]}</th>
          <td class="end">
            {countInWords(row.known, language)}
            {row.known.kind === "counted" && <Rate values={[row.known.low]} shows={shows} language={language} />}
          </td>
          {shows.totals && (
            <td class="end">
              <Total total={row.total} shows={shows} language={language} />
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}

interface TotalProps {
  readonly total: BriefGroup["total"];
  readonly shows: Shows;
  readonly language: Language;
}

function Total({ total, shows, language }: TotalProps) {
  if (total === null) return "–";
  const { low, high } = total;
  return (
    <>
      {high === null
        ? catalogues[language].brief.atLeast(estimated(low, language))
        : spanInWords({ low, high }, language)}
      <Rate values={high === null ? [low] : [low, high]} shows={shows} language={language} />
    </>
  );
}

interface RateProps {
  readonly values: readonly number[];
  readonly shows: Shows;
  readonly language: Language;
}

/** People per 100,000, where there is a population. */
function Rate({ values, shows: { people }, language }: RateProps) {
  if (people === null) return null;
  const rates = values.map((value) => formatRounded((value / people) * 100_000, language));
  return <span class="brief-rate">({rates.join("–")})</span>;
}
