import type { Estimate, Interval } from "../model/estimate.ts";
import type { Language } from "../model/language.ts";
import { words } from "../text/index.ts";
import { formatCount, formatPercent } from "../text/numbers.ts";
import { DisclosureView } from "./disclosure-view.tsx";
import { TableView } from "./table-view.tsx";

/** The interval as more of the best models are admitted: it should settle. */
export function StabilisationView({
  estimate,
  language,
}: {
  readonly estimate: Estimate;
  readonly language: Language;
}) {
  const rows = estimate.stabilisation;
  if (rows.length === 0) return null;
  const say = words[language].cell;
  const count = (value: number): string => formatCount(value, language);
  const levels = [...new Set(rows.flatMap(({ intervals }) => intervals.map(({ level }) => level)))].sort(
    (a, b) => b - a,
  );
  const range = (intervals: readonly Interval[], level: number): string => {
    const interval = intervals.find((each) => each.level === level);
    return interval ? `${count(interval.low)} – ${count(interval.high)}` : say.interval.none;
  };
  return (
    <DisclosureView summary={say.stabilisation.title}>
      {() => (
        <>
          <p>{say.stabilisation.about}</p>
          <TableView
            caption={say.stabilisation.caption}
            language={language}
            columns={[
              { name: say.stabilisation.models, align: "end" },
              ...levels.map((level) => ({
                name: say.interval.level(formatPercent(level, language)),
                align: "end" as const,
              })),
              { name: say.stabilisation.usable, align: "end" },
            ]}
            rows={rows.map(({ models, intervals, usableResamples }) => [
              count(models),
              ...levels.map((level) => range(intervals, level)),
              count(usableResamples),
            ])}
          />
        </>
      )}
    </DisclosureView>
  );
}
