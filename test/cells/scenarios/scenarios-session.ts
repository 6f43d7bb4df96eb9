import type { SessionContext } from "../../../src/cells/cell-kind.ts";
import type { EstimateValue } from "../../../src/cells/estimate/index.ts";
import { cellKinds } from "../../../src/cells/index.ts";
import type { ScenariosValue } from "../../../src/cells/scenarios/index.ts";
import { createSession, noUploads, type Session } from "../../../src/cells/session/session.ts";
import { readDataset } from "../../../src/data/read-dataset.ts";
import { shippedDatasetFiles } from "../../../src/data/shipped-datasets.ts";
import type { Pool } from "../../../src/jobs/pool.ts";
import { createInProcessPool } from "../../../src/jobs/run-in-process.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import type { Job } from "../../../src/model/shard-job.ts";

/** A pool that remembers what it was asked to do. */
export function watchedPool() {
  const pool = createInProcessPool();
  const jobs: Job[] = [];
  const run: Pool["run"] = (asked, options) => {
    jobs.push(...asked);
    return pool.run(asked, options);
  };
  const estimates = (): number => jobs.reduce((sum, job) => sum + ("requests" in job ? job.requests.length : 0), 0);
  return { pool: { ...pool, run }, jobs, estimates };
}

export const contextWith = (pool: Pool): SessionContext => ({
  pool,
  loadDataset: async (name) => {
    const files = shippedDatasetFiles(name);
    return files.ok ? readDataset(files.value) : files;
  },
  loadUpload: noUploads,
});

/** A notebook of the data `people`, the estimate `best` and the scenarios `what-if`. */
export const notebook = (
  vary: string,
  { more = "", base = "interval: { kind: none }", dataset = "korea" } = {},
): string =>
  [
    `\`\`\`data people\ndataset: ${dataset}\n\`\`\``,
    `\`\`\`estimate best\ndata: people\n${base}\n\`\`\``,
    `\`\`\`scenarios what-if\nbase: best\n${more}\nvary:\n${vary}\n\`\`\`\n`,
  ].join("\n");

/** Runs the estimate, then the scenarios, and counts the small estimates that the latter took. */
export async function evaluated(text: string) {
  const watched = watchedPool();
  const session = createSession(text, cellKinds, contextWith(watched.pool), () => {});
  await session.run("best");
  const before = watched.estimates();
  await session.run("what-if");
  return { session, value: resultsOf(session), base: baseOf(session), estimates: watched.estimates() - before };
}

export function resultsOf(session: Session): ScenariosValue {
  const state = session.states.get("what-if");
  if (state?.status !== "done") throw new Error(JSON.stringify(state));
  return state.value as ScenariosValue;
}

export function baseOf(session: Session): Estimate {
  const state = session.states.get("best");
  if (state?.status !== "done") throw new Error(JSON.stringify(state));
  return (state.value as EstimateValue).estimate;
}
