import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig, type UserConfig } from "vite";
import usual from "../../../vite.config.ts";
import { anotherLanguage } from "./plugin.ts";

export default defineConfig(async (about) =>
  mergeConfig((await usual(about)) as UserConfig, {
    plugins: [anotherLanguage()],
    cacheDir: fileURLToPath(new URL("../../../node_modules/.vite-another-language", import.meta.url)),
  }),
);
