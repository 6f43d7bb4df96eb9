import { loadEveryLanguage } from "../src/locale/catalogues.ts";

await loadEveryLanguage();
