import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * The command that shows an address to somebody, if there is one and somebody to show it to.
 * @param {string} url
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {readonly [command: string, ...args: string[]] | undefined}
 */
export function browserCommand(url, platform, env) {
  if (env.CI) return undefined;
  if (platform === "darwin") return ["open", url];
  if (platform === "win32") return ["explorer.exe", url];
  const hasScreen = Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return hasScreen && folders.some((folder) => existsSync(join(folder, "xdg-open"))) ? ["xdg-open", url] : undefined;
}

/**
 * Shows an address in the browser, where that is possible. Where it is not, the printed address must do.
 * @param {string} url
 */
export function openBrowser(url) {
  const [command, ...args] = browserCommand(url, process.platform, process.env) ?? [];
  if (command === undefined) return;
  const browser = spawn(command, args, { stdio: "ignore", detached: true });
  browser.on("error", () => {});
  browser.unref();
}
