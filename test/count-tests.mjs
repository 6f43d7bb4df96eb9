/**
 * @typedef {{ status: string, fullName: string }} Assertion
 * @typedef {{ name: string, status: string, assertionResults: readonly Assertion[] }} TestFile
 * @typedef {{ passed: number, failures: readonly string[] }} Count
 */

/**
 * Counts the tests in a JSON report of Vitest. Whatever did not run and pass is a failure: a skipped test, a file that
 * could not be loaded, a run without tests, an error outside of every test.
 * @param {unknown} report what the reporter wrote, or undefined if it wrote nothing
 * @param {boolean} exitedWell whether Vitest itself was content
 * @returns {Count}
 */
export function countTests(report, exitedWell) {
  const { testResults: files = [] } = /** @type {{ testResults?: readonly TestFile[] }} */ (report ?? {});
  const results = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = results.filter(({ status }) => status === "passed").length;
  const failures = [
    ...results.filter(({ status }) => status !== "passed").map(({ fullName, status }) => `${fullName} (${status})`),
    ...files
      .filter(({ status, assertionResults }) => status === "failed" && assertionResults.every(isPassed))
      .map(({ name }) => `${name} (the file)`),
  ];
  if (results.length === 0) failures.push("Vitest ran no test");
  if (!exitedWell && failures.length === 0) failures.push("Vitest reported an error outside of the tests");
  return { passed, failures };
}

/** @param {Assertion} assertion */
const isPassed = ({ status }) => status === "passed";
