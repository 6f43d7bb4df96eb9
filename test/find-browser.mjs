import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const variables = ["CHROME_PATH", "CHROMIUM_PATH", "PUPPETEER_EXECUTABLE_PATH", "CHROME_BIN", "EDGE_PATH"];

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome"];

/** @param {NodeJS.ProcessEnv} env */
const usualPlaces = (env) => ({
  linux: ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome", "/opt/microsoft/msedge"].flatMap((folder) =>
    [...commands, "msedge"].map((command) => join(folder, command)),
  ),
  darwin: ["/Applications", join(env.HOME ?? "", "Applications")].flatMap((folder) =>
    ["Google Chrome", "Chromium", "Microsoft Edge"].map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)),
  ),
  win32: [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) =>
    ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"]
      .filter(() => folder !== undefined)
      .map((file) => join(folder ?? "", file)),
  ),
});

/** @param {string} file */
function isBrowser(file) {
  if (!existsSync(file)) return false;
  // A Chrome on Windows opens a window instead of answering, so there its presence must do.
  if (process.platform === "win32") return true;
  const answer = spawnSync(file, ["--version"], { encoding: "utf8", timeout: 60_000 });
  return answer.status === 0 && /chrom|edge/i.test(answer.stdout);
}

/**
 * Where a browser may be, the most deliberate choice first.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
export function candidates(env, platform) {
  const named = variables.map((name) => env[name]).filter((file) => file !== undefined && file !== "");
  const suffix = platform === "win32" ? ".exe" : "";
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
  const places = Object.entries(usualPlaces(env)).flatMap(([system, files]) => (system === platform ? files : []));
  return [...new Set([...named, ...onPath, ...places])].filter((file) => file !== undefined);
}

function installOnDebian() {
  const debian = existsSync("/etc/debian_version") && !/^ID=ubuntu$/m.test(readFileSync("/etc/os-release", "utf8"));
  if (!debian || process.getuid?.() !== 0) return;
  console.error("No browser found: installing Debian's chromium with apt-get.");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  /** @type {import("node:child_process").StdioOptions} */
  const quiet = ["ignore", "ignore", "inherit"];
  spawnSync("apt-get", ["update"], { env, stdio: quiet });
  spawnSync("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], { env, stdio: quiet });
}

/**
 * The installed Chrome, Chromium or Edge that the browser tests drive.
 * @param {{ places?: () => readonly string[], install?: () => void }} [options]
 * @returns {string} its executable
 */
export function findBrowser({
  places = () => candidates(process.env, process.platform),
  install = installOnDebian,
} = {}) {
  let browser = places().find(isBrowser);
  if (browser === undefined) {
    install();
    browser = places().find(isBrowser);
  }
  if (browser === undefined) {
    throw new Error(
      "The tests need a browser: install Google Chrome, Chromium or Microsoft Edge, " +
        "or set CHROME_PATH to the executable of one.",
    );
  }
  return browser;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`Browser for the tests: ${findBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
