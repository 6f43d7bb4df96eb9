import { catalogues } from "../locale/catalogues.ts";
import { formatCount, formatPercent } from "../locale/numbers.ts";
import type { Language } from "../model/language.ts";
import type { FigureTable, PeopleRow } from "./figure.ts";

/** Rows of people to the person, with the ends of their intervals at every level that any has; `heading` names the rows. */
export function peopleRowsTable(rows: readonly PeopleRow[], heading: string, language: Language): FigureTable {
  const say = catalogues[language].figures.shared;
  const count = (value: number): string => formatCount(value, language);
  const number = (name: string) => ({ name, align: "end" }) as const;
  const levels = [...new Set(rows.flatMap(({ interval }) => interval?.level ?? []))].sort((a, b) => b - a);
  return {
    columns: [
      { name: heading, align: "start" },
      number(say.seen),
      number(say.total),
      ...levels.flatMap((level) => {
        const percent = formatPercent(level, language);
        return [number(say.from(percent)), number(say.to(percent))];
      }),
    ],
    rows: rows.map(({ label, observed, total, interval }) => [
      label[language],
      observed === null ? say.none : count(observed),
      total === null ? say.noEstimate : count(total),
      ...levels.flatMap((level) =>
        interval?.level === level ? [count(interval.low), count(interval.high)] : [say.none, say.none],
      ),
    ]),
  };
}
