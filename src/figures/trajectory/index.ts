import { catalogues } from "../../locale/catalogues.ts";
import { rangeText } from "../../locale/estimate-sentence.ts";
import { formatCount, formatPercent } from "../../locale/numbers.ts";
import { isLowerBound } from "../../model/claim.ts";
import type { Language } from "../../model/language.ts";
import type { Figure, FigureTable, PeopleRow, TrajectoryInput } from "../figure.ts";
import { endCells, endColumns, levelsOf, numbers } from "../figure-table.ts";

/** The estimate as lists or years are added or as years pass, beside the people seen. */
export const figure: Figure<"trajectory"> = {
  tellsTotals: true,
  ofUploads: "guarded",
  caption: (input, language) => {
    const say = catalogues[language].figures.trajectory;
    return [finding(input, language), say.remark[input.along], readingKey(input, language)].join(" ");
  },
  table: (input, language) =>
    peopleRowsTable(input.rows, catalogues[language].figures.trajectory.step[input.along], language),
};

/** From the first row with an interval to the last; numbers are told only as ranges. */
function finding({ rows, along }: TrajectoryInput, language: Language): string {
  const say = catalogues[language].figures.trajectory;
  const seen = (row: PeopleRow | undefined): string => formatCount(row?.observed ?? 0, language);
  const counted = rows.filter(({ observed }) => observed !== null);
  const whole = { fromSeen: seen(counted[0]), toSeen: seen(counted.at(-1)) };
  const told = rows.filter(({ interval, claim }) => interval !== null && claim === "number");
  const [first, last] = [told[0], told.at(-1)];
  const without = rows.filter(({ total }) => total === null).length;
  const missing = without > 0 ? ` ${say.without(without)}` : "";
  if (!first?.interval || !last?.interval || first === last) return `${say.nothing(whole)}${missing}`;
  const range = ({ interval, observed }: PeopleRow) =>
    interval ? rangeText(interval.low, interval.high, observed ?? 0, language) : (["", ""] as const);
  const levels = new Set(told.map(({ interval }) => interval?.level));
  const sentence = say.finding({
    along,
    level: levels.size === 1 ? formatPercent(first.interval.level, language) : null,
    first: { label: first.label[language], range: range(first), seen: seen(first) },
    last: { label: last.label[language], range: range(last), seen: seen(last) },
  });
  return `${sentence}${missing}`;
}

function readingKey({ rows, along }: TrajectoryInput, language: Language): string {
  return catalogues[language].figures.trajectory.readingKey({
    joined: along !== "strata",
    interval: rows.some(({ interval }) => interval !== null),
    bounds: rows.some(({ claim, total }) => isLowerBound(claim) && total !== null),
  });
}

/** Rows of people to the person, with the ends of their intervals at every level that any has; `heading` names the rows. */
function peopleRowsTable(rows: readonly PeopleRow[], heading: string, language: Language): FigureTable {
  const say = catalogues[language].figures.shared;
  const count = (value: number): string => formatCount(value, language);
  const levels = levelsOf(rows.map(({ interval }) => ({ intervals: interval ? [interval] : [] })));
  return {
    columns: [{ name: heading, align: "start" }, ...numbers(say.seen, say.total), ...endColumns(levels, language)],
    rows: rows.map(({ label, observed, total, interval }) => [
      label[language],
      observed === null ? say.none : count(observed),
      total === null ? say.noEstimate : count(total),
      ...endCells(interval ? [interval] : [], levels, language),
    ]),
  };
}
