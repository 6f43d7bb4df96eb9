import type { ProblemSentences } from "./problem-sentences.ts";

/** Everything that is said in one language. */
export interface Words {
  readonly problems: ProblemSentences;
}
