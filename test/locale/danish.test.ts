import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const inFolder = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}${name}`);

/** Fenced cells are written in keys. */
const prose = (text: string): string => text.replace(/^```.*?^```/gms, "");

const danish: readonly (readonly [file: string, text: string])[] = [
  ...inFolder("src/locale/da/", ".ts").map((file) => [file, read(file)] as const),
  ...[...inFolder("notebooks/", ".da.md"), "notebooks/moerketal-2022.md"].map(
    (file) => [file, prose(read(file))] as const,
  ),
  ...readdirSync(new URL("datasets/", root)).map((name) => {
    const file = `datasets/${name}/datapackage.json`;
    return [file, [...read(file).matchAll(/"da": (".*")/g)].map(([, said]) => said).join("\n")] as const;
  }),
];

/** One word for each idea, and Danish marks around what is quoted. */
const variants: readonly (readonly [never: RegExp, but: string])[] = [
  [/\bsamspil/i, "vekselvirkning"],
  [/odds[ -]ratio\b(?!")/, "oddsratio"],
  [/log-lineær/i, "loglineær"],
  [/profil-likelihood/i, "profillikelihood"],
  [/\bestimat(er|erne|et)?\b/, "skøn"],
  [/\b(lad|lade|lader|ladt)\s+[^.;:\n]{0,30}\bude\b(?!n)/i, "udelad"],
  [/\b(slå|slår|slået|slås)\b[^.;:\n]{0,30}\bsammen\b/i, "læg sammen"],
  [/\bkæd(e|er|et|es) (?!i\b)[^.;:\n]{0,20}\bsammen\b/i, "koble"],
  [/\bfx\b/, "f.eks."],
  [/\bjo\b[^.\n]{1,60}, jo\b/i, "jo … desto"],
  [/vendepunkt/i, "vippepunkt"],
  [/\bposter(ne|nes|s)?\b/, "registreringer"],
  [/\bfrø\b/i, "startværdi"],
  [/end som så/, "end ellers"],
  [/[“”]/, "»…«"],
];

test.each(variants)("nothing in Danish says %s, but »%s«", (never) => {
  expect(danish.flatMap(([file, text]) => (never.test(text) ? [`${file}: ${never.exec(text)?.[0]}`] : []))).toEqual([]);
});

test.each([
  "siger ja og nej",
  "Manglende er ikke nej",
  "Lad år ude",
  "Beder dig om",
  "er her ikke endnu",
  "så her er intet at sige om",
  "Aflever",
])("the sentence “%s” is nowhere", (wrong) => {
  expect(danish.filter(([, text]) => text.includes(wrong)).map(([file]) => file)).toEqual([]);
});
