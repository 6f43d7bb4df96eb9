import { findBrowser } from "../find-browser.mjs";

/** How every test starts the browser: headless, an empty profile, and nothing that it would fetch of its own accord. */
export function launchOptions() {
  return {
    executablePath: findBrowser(),
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
}
