import { type ConfigEnv, defineConfig, mergeConfig } from "vite";
import app from "../../../vite.config.ts";
import { anotherLanguage } from "./plugin.ts";

/** The page as it is built, with a language more. */
export default defineConfig(async (env: ConfigEnv) =>
  mergeConfig(await app(env), {
    plugins: [anotherLanguage()],
    worker: { plugins: () => [anotherLanguage()] },
  }),
);
