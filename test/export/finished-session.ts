import { cellKinds } from "../../src/cells/index.ts";
import { createSession, type Session } from "../../src/cells/session/session.ts";
import { createInProcessPool } from "../../src/jobs/run-in-process.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { OverlapTable } from "../../src/model/overlap-table.ts";
import { failure, success } from "../../src/model/result.ts";
import { uploadHash } from "../../src/model/upload-hash.ts";
import { readShippedDataset } from "../data/table-steps/read-shipped-dataset.ts";

/** A session in which everything has been run, with the shipped datasets and perhaps one upload. */
export async function finishedSession(text: string, upload: Dataset | null = null): Promise<Session> {
  const session = startedSession(text, upload);
  await session.runAll();
  return session;
}

/** The same before anything costly is run. */
export const startedSession = (text: string, upload: Dataset | null = null): Session =>
  createSession(
    text,
    cellKinds,
    {
      pool: createInProcessPool(),
      loadDataset: async (name) =>
        name === "nowhere" ? failure({ code: "unknown-dataset", name, known: [] }) : success(readShippedDataset(name)),
      loadUpload: async (name, sha256) =>
        upload && uploadHash(upload) === sha256 ? success(upload) : failure({ code: "upload-missing", name }),
    },
    () => {},
  );

/** A table as somebody might bring it. */
export function uploadOf(table: OverlapTable): Dataset {
  const text = (words: string) => ({ en: words, da: words });
  return {
    description: {
      name: "own-lists",
      title: text("Lists of our own"),
      counts: text("people"),
      year: text("this year"),
      source: "",
      citation: "",
      listNames: {},
    },
    table,
    strata: [],
  };
}

/** A data cell called `own` for an upload. */
export const uploadCell = (upload: Dataset): string =>
  `\`\`\`data own\nupload: { name: own-lists, sha256: "${uploadHash(upload)}" }\n\`\`\`\n`;
