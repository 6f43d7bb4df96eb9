import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildWhenStale } from "./build-when-stale.mjs";

/** Nothing is printed on standard output here: it belongs to the program, whose results may be piped on. */
function upToDateProgram() {
  try {
    return join(buildWhenStale("cli"), "cli.js");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

const program = upToDateProgram();
process.argv[1] = program;
await import(pathToFileURL(program).href);
