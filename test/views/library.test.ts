import { signal } from "@preact/signals";
import { afterAll, expect, test } from "vitest";
import { noUploads } from "../../src/cells/session/session.ts";
import { createInProcessPool } from "../../src/jobs/run-in-process.ts";
import { createLibrary } from "../../src/views/library.ts";

const pool = createInProcessPool();
afterAll(() => pool.close());

test("the same words said twice are another text each time, or nobody would hear them again", () => {
  const loadDataset = () => Promise.reject(new Error("no cell asks for one"));
  const library = createLibrary({ pool, loadUpload: noUploads, loadDataset }, signal("en"));
  const heard: string[] = [];
  library.announcement.subscribe((said) => heard.push(said));
  for (let time = 0; time < 3; time++) library.announce("best is done.");
  expect(heard.map((said) => said.trim())).toEqual(["", "best is done.", "best is done.", "best is done."]);
});
