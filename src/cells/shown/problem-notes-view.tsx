import { catalogues } from "../../locale/catalogues.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import type { Language } from "../../model/language.ts";
import type { Problem } from "../../model/problem.ts";

/** What qualifies a result, said calmly: one note, however many reasons. */
export function ProblemNotesView({
  problems,
  language,
}: {
  readonly problems: readonly Problem[];
  readonly language: Language;
}) {
  if (problems.length === 0) return null;
  const lead = <strong>{catalogues[language].cells.estimate.note}</strong>;
  const [only, ...more] = problems;
  if (only && more.length === 0) {
    return (
      <p class="note">
        {lead} {problemSentence(only, language)}
      </p>
    );
  }
  return (
    <div class="note">
      {lead}
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>{problemSentence(problem, language)}</li>
        ))}
      </ul>
    </div>
  );
}
