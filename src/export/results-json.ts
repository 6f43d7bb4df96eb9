import { plainJson } from "../cells/session/plain-json.ts";
import { type StudyReport, sessionReport } from "../cells/session/session-report.ts";
import type { ShownStudy } from "../cells/session/study.ts";
import { problemSentence } from "../locale/problem-sentence.ts";
import { verdictSentences } from "../locale/verdict-sentences.ts";
import type { Language } from "../model/language.ts";
import { tellable } from "./disclosure/tellable.ts";
import type { ExportInput } from "./export-input.ts";

/** `results.json`: everything that cells and checks found, unrounded, as the command prints it; of uploads what may be told. */
export function resultsJson(input: ExportInput, path: string): string {
  const told = tellable(input);
  const { language } = told.notebook;
  const report = sessionReport(told, path);
  const guarded = [...told.studies.values()].filter(({ data }) => told.uploads.has(data));
  const studies = Object.fromEntries(guarded.map((study) => [study.data, studyReport(study, language)]));
  return `${JSON.stringify({ ...report, studies: { ...report.studies, ...studies } }, null, 2)}\n`;
}

function studyReport({ verdict, findings }: ShownStudy, language: Language): StudyReport {
  const { label, meaning } = verdictSentences(verdict, language);
  const told = ({ weight, problem }: (typeof verdict.reasons)[number]) => ({
    weight,
    problem: { ...problem, message: problemSentence(problem, language) },
  });
  const found = Object.entries(findings).map(([name, { tables, concerns }]) => [
    name,
    { tables: plainJson(tables), concerns: concerns.map(told) },
  ]);
  return {
    verdict: { level: verdict.level, label, meaning, reasons: verdict.reasons.map(told) },
    findings: Object.fromEntries(found),
  };
}
