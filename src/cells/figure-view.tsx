import { useMemo } from "preact/hooks";
import type { AnyFigure, EstimatesInput, TableInput } from "../figures/figure.ts";
import { figures } from "../figures/index.ts";
import { hasTotal } from "../model/estimate.ts";
import { problemSentence } from "../text/index.ts";
import type { CellViewProps } from "./cell-view.ts";
import { FigureImageView } from "./figure-image-view.tsx";
import type { FigureSpec, FigureSubject, FigureValue } from "./figure-value.ts";

/** A figure of other cells. */
export function FigureView({ name, value, language }: CellViewProps<FigureSpec, FigureValue>) {
  const { figure: id, subjects } = value;
  const estimates = useMemo(() => estimatesOf(subjects), [subjects]);
  const table = useMemo(() => tableOf(subjects), [subjects]);
  const published = subjects.find((subject) => subject.kind === "tidy")?.value.table;
  const figure: AnyFigure | undefined = Object.entries(figures).find(([known]) => known === id)?.[1];
  if (figure?.drawnFrom === "estimates" && estimates !== null) {
    return <FigureImageView figure={figure} input={estimates} language={language} />;
  }
  if (figure?.drawnFrom === "table" && table !== null) {
    return <FigureImageView figure={figure} input={table} language={language} />;
  }
  if (figure?.drawnFrom === "tidy" && published !== undefined) {
    return <FigureImageView figure={figure} input={published} language={language} />;
  }
  return <p class="problem">{problemSentence({ code: "nothing-to-show", name }, language)}</p>;
}

function estimatesOf(subjects: readonly FigureSubject[]): EstimatesInput | null {
  const rows = subjects.flatMap((subject) =>
    subject.kind === "estimate" && hasTotal(subject.value.estimate)
      ? [{ label: subject.name, estimate: subject.value.estimate }]
      : [],
  );
  return rows.length === 0 ? null : { rows, observed: Math.max(...rows.map(({ estimate }) => estimate.observed)) };
}

function tableOf(subjects: readonly FigureSubject[]): TableInput | null {
  const data = subjects.find((subject) => subject.kind === "data");
  return data ? { table: data.value.table, listNames: data.value.description.listNames } : null;
}
