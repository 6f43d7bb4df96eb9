import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import type { TestProjectConfiguration } from "vitest/config";
import { launchOptions } from "./browser/launch-options.ts";
import { anotherLanguage } from "./locale/pseudo-language/plugin.ts";
import { SlowFirst } from "./slow-first.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const inBrowser = "test/**/*.browser.test.{ts,tsx}";
const endToEnd = "test/browser/*.test.ts";
const inAnotherLanguage = "test/**/another-language.test.{ts,tsx}";
const views = "test/views/**/*.test.{ts,tsx}";

// A shared or slow machine must not fail a test; what must be fast is measured in test/bench.
const patience = { testTimeout: 600_000, hookTimeout: 600_000, expect: { poll: { timeout: 60_000 } } };

const setupFiles = ["test/load-languages.ts", "test/late-modules.ts"];

// A machine of two cores is to have work for both.
const sideBySide = { maxWorkers: Math.max(2, availableParallelism() - 1) };

// A style sheet that is written into a file is text like any other.
const css = { include: [/\?raw$/] };

/** Everything that runs in Node, what runs inside a browser page, and what drives the built app from outside. */
function projects(): TestProjectConfiguration[] {
  return [
    {
      extends: true,
      root,
      test: {
        name: "node",
        ...patience,
        setupFiles,
        ...sideBySide,
        css,
        // Below the views no module has a state but what it remembers of its arguments, so that files may share them.
        isolate: false,
        include: ["test/**/*.test.{ts,tsx}"],
        exclude: [inBrowser, endToEnd, views, inAnotherLanguage],
        benchmark: { include: ["test/bench/**/*.bench.ts"] },
      },
    },
    {
      extends: true,
      root,
      plugins: [anotherLanguage()],
      test: {
        name: "another language",
        ...patience,
        setupFiles,
        ...sideBySide,
        css,
        isolate: false,
        include: [inAnotherLanguage],
        benchmark: { include: [] },
      },
    },
    {
      extends: true,
      root,
      test: {
        name: "views",
        ...patience,
        setupFiles,
        ...sideBySide,
        css,
        include: [views],
        exclude: [inBrowser, inAnotherLanguage],
        benchmark: { include: [] },
      },
    },
    {
      extends: true,
      root,
      // All that is to be bundled for the browser is known beforehand, for a late find reloads the page in mid-test.
      optimizeDeps: { entries: [inBrowser, "src/main.tsx", "src/figures/**/*.ts", "workers/*.ts"] },
      test: {
        name: "browser",
        ...patience,
        setupFiles,
        ...sideBySide,
        include: [inBrowser],
        benchmark: { include: [] },
        browser: {
          enabled: true,
          provider: playwright({ launchOptions: launchOptions() }),
          headless: true,
          fileParallelism: false,
          screenshotFailures: false,
          instances: [{ browser: "chromium" }],
        },
      },
    },
    {
      extends: true,
      root,
      test: {
        name: "end to end",
        ...patience,
        setupFiles,
        include: [endToEnd],
        exclude: [inBrowser, inAnotherLanguage],
        benchmark: { include: [] },
        globalSetup: "test/browser/serve-app.ts",
        // A process for each core, with one browser for all of its files.
        ...sideBySide,
        isolate: false,
        sequence: { groupOrder: 1 },
      },
    },
  ];
}

/** What vitest is told. */
export const settings = { projects: projects(), sequence: { sequencer: SlowFirst } };
