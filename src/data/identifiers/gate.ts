import { type IdentifierKind, identifierKinds } from "../../model/identifier-kind.ts";
import type { Problem } from "../../model/problem.ts";
import { type ColumnSample, columnSample, type TextColumn } from "./column-sample.ts";
import type { IdentifierDetector, Sighting } from "./identifier-detector.ts";
import { identifierDetectors } from "./index.ts";

/** An identifier in a column, without any value of it. */
export interface Finding extends Sighting {
  readonly kind: IdentifierKind;
  readonly column: number;
  /** Whether it is the header itself, which is not counted as a row. */
  readonly inHeader: boolean;
}

export interface GateResult {
  /** Whether the columns may be used: no column has a finding. */
  readonly passes: boolean;
  /** By column; in each the strongest first. */
  readonly findings: readonly Finding[];
}

/**
 * Looks for identifiers in every column and its header. Nothing but leaving columns out makes a refused file pass, and
 * the remaining ones are then looked at again. What tells a code from an identifier is that it has a digit or two, is
 * no date, no number of eight digits or more, no country's way to number passports, and shorter than a whole hash. A code
 * that was cut from a hash without a key cannot be told from one with a key; that remains for people to know.
 */
export function gate(columns: readonly TextColumn[]): GateResult {
  const findings = columns.flatMap(findingsIn);
  return { passes: findings.length === 0, findings };
}

/** One problem for each refused column, its strongest finding. */
export const gateProblems = ({ findings }: GateResult): Problem[] =>
  findings.filter((one, position) => one.column !== findings[position - 1]?.column).map(problemOf);

function findingsIn(column: TextColumn): Finding[] {
  const cells = columnSample(column);
  const header = columnSample({ header: "", cells: [column.header.replaceAll("_", " ")] });
  return identifierKinds
    .flatMap((kind): Finding[] => {
      const detector: IdentifierDetector = identifierDetectors[kind];
      const inCells = findIn(detector, cells);
      const inHeader = detector.readsHeader ? findIn(detector, header) : null;
      return [
        ...(inCells ? [{ kind, column: column.column, inHeader: false, ...inCells }] : []),
        ...(inHeader ? [{ kind, column: column.column, inHeader: true, ...inHeader, rows: 0 }] : []),
      ];
    })
    .sort(byStrength);
}

const findIn = (detector: IdentifierDetector, sample: ColumnSample): Sighting | null =>
  sample.values.length > 0 ? detector.find(sample) : null;

/** What is certain before what is likely, then what concerns more rows; the sort keeps the detectors' order. */
const byStrength = (a: Finding, b: Finding): number =>
  Number(b.confidence === "certain") - Number(a.confidence === "certain") || b.rows - a.rows;

function problemOf({ kind, column, rows, inHeader, confidence }: Finding): Problem {
  if (inHeader) return { code: "identifier-in-header", kind, column };
  if (kind === "hash") return { code: "plain-hash-found", column, rows };
  return { code: "identifier-found", kind, column, rows, confidence };
}
