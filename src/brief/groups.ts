import type { DataValue } from "../cells/data/index.ts";
import type { EstimateValue } from "../cells/estimate/index.ts";
import type { CellState } from "../cells/session/cell-state.ts";
import { tableChecks } from "../checks/index.ts";
import { verdictOf } from "../checks/verdict-of.ts";
import { unknownValue } from "../data/intake/strata-vocabularies.ts";
import { inEveryLanguage } from "../locale/catalogues.ts";
import type { TableCheck } from "../model/check.ts";
import type { InEveryLanguage } from "../model/language.ts";
import { observedBounds } from "../model/overlap-table.ts";
import { type Stratum, strataBy, stratumLabel } from "../model/stratum.ts";
import type { StratumName } from "../model/stratum-names.ts";
import type { Thresholds } from "../model/thresholds.ts";
import type { VerdictLevel } from "../model/verdict.ts";
import type { Notebook } from "../notebook/document.ts";
import { type BriefCells, isForBrief, specOf } from "./cells.ts";
import { type BriefGroup, type BriefGroups, briefAttributes } from "./content.ts";
import { valueName } from "./names.ts";
import { totalSpan, twoFiguresDown } from "./range.ts";
import { countsTold } from "./suppression.ts";

/** More groups than this are no overview. */
const mostGroups = 12;

export interface GroupSources {
  readonly notebook: Notebook;
  readonly cells: BriefCells;
  readonly states: ReadonlyMap<string, CellState>;
  readonly data: DataValue;
  /** Whether the numbers of the table may be told as they are. */
  readonly isPublic: boolean;
  /** The verdict on the whole table: no group can carry more. */
  readonly level: VerdictLevel;
}

/** Known people by each attribute, and what was estimated for each group by itself. */
export function briefGroups(sources: GroupSources): readonly BriefGroups[] {
  return briefAttributes.flatMap((by) => {
    const rows = groupsBy(by, sources);
    return rows === null ? [] : [{ by, rows }];
  });
}

function groupsBy(by: StratumName, sources: GroupSources): readonly BriefGroup[] | null {
  const { data, isPublic } = sources;
  const strata = data.strata.some(({ values }) => Object.hasOwn(values, by)) ? strataBy(data.strata, [by]) : [];
  if (strata.length < 2 || strata.length > mostGroups) return null;
  const counts = countsTold(
    strata.map(({ table }) => observedBounds(table)),
    isPublic,
  );
  if (counts === null) return null;
  const rows = strata.map((stratum, index): BriefGroup => {
    const known = counts[index] ?? { kind: "withheld" };
    return {
      label: labelOf(by, stratum.values[by] ?? ""),
      known,
      total: known.kind === "counted" ? groupTotal(by, stratum, sources) : null,
    };
  });
  return rows;
}

/** What the group's own numbers can carry of the estimate that was made for it by itself. */
function groupTotal(
  by: StratumName,
  stratum: Stratum,
  { notebook, cells, states, data, level }: GroupSources,
): BriefGroup["total"] {
  const own = worse(level, levelOf({ ...data, table: stratum.table, strata: [] }, notebook.thresholds));
  const cell = cells.estimates.find((each) => isForBrief(each) && specOf(each).by.join() === by);
  const state = cell && states.get(cell.name);
  if (own === "no-estimate" || state?.status !== "done") return null;
  const { tables } = (state.value as EstimateValue).estimate;
  const label = stratumLabel(stratum.values);
  const row = tables.find(({ name }) => name === "strata")?.rows.find((each) => each.stratum === label);
  if (typeof row?.low !== "number" || typeof row.high !== "number" || typeof row.observed !== "number") return null;
  const span = totalSpan({ low: row.low, high: row.high }, row.observed);
  const least = Math.max(twoFiguresDown(row.low), row.observed);
  return own === "lower-bound" ? { low: least, high: null } : span;
}

function levelOf(dataset: DataValue, thresholds: Thresholds): VerdictLevel {
  const checks: Readonly<Record<string, TableCheck>> = tableChecks;
  return verdictOf(Object.values(checks).flatMap((check) => check.run(dataset, thresholds).concerns)).level;
}

const worse = (a: VerdictLevel, b: VerdictLevel): VerdictLevel => {
  if (a === "no-estimate" || b === "no-estimate") return "no-estimate";
  return a === "lower-bound" || b === "lower-bound" ? "lower-bound" : a;
};

const labelOf = (by: StratumName, value: string): InEveryLanguage<string> =>
  value === unknownValue ? inEveryLanguage(({ brief }) => brief.groupNotKnown) : valueName(by, value);
