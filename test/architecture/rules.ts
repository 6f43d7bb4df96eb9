import { layerOf, withoutPage, wrongDirection } from "./layers.ts";
import type { SourceFile } from "./source-file.ts";

/** A rule gives one sentence for each place where the files break it. */
export type Rule = (files: readonly SourceFile[]) => readonly string[];

export const importsRunOneWay: Rule = (files) =>
  files.flatMap(({ path, imports }) =>
    imports.flatMap(({ target, ours }) => {
      const reason = ours ? wrongDirection(path, target) : undefined;
      return reason === undefined ? [] : [`${path} imports ${target}: ${reason}`];
    }),
  );

export const noCycles: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const finished = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
    if (trail.includes(path) || finished.has(path)) return;
    for (const { target } of byPath.get(path)?.imports ?? []) visit(target, [...trail, path]);
    finished.add(path);
  };
  for (const { path } of files) visit(path, []);
  return cycles;
};

/** Who may name a package: a file whose path matches. */
const homes: readonly (readonly [name: RegExp, home: RegExp, sentence: string])[] = [
  [/^@observablehq\/plot$/, /^src\/figures\//, "only src/figures draws with Plot"],
  [/^arquero$/, /^src\/data\//, "only src/data uses arquero"],
  [
    /^(preact|@preact)(\/|$)/,
    /^src\/(cells|brief|export|views|main\.tsx)/,
    "only cells, briefs, exports, views and the page use Preact",
  ],
  [/^@(codemirror|lezer)\//, /^src\/views\/editor\//, "only the editors use CodeMirror"],
  [/^comlink(\/|$)/, /^(src\/jobs|workers)\//, "only jobs and workers talk through comlink"],
  [/^node:/, /^src\/(jobs\/|[\w-]+\.m?[jt]s$)/, "only jobs and what stands on top may need Node"],
];

export const packagesStayAtHome: Rule = (files) =>
  files.flatMap(({ path, imports }) =>
    imports.flatMap(({ target }) =>
      homes
        .filter(([name, home]) => name.test(target) && !home.test(path))
        .map(([, , sentence]) => `${path} imports ${target}: ${sentence}`),
    ),
  );

/** Arquero needs `'unsafe-eval'`, which only the tabulate worker is given. */
export const onlyTabulateReachesArquero: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reaches = (path: string, seen: Set<string>): boolean => {
    if (seen.has(path)) return false;
    seen.add(path);
    const imports = byPath.get(path)?.imports.filter(({ typeOnly }) => !typeOnly) ?? [];
    return imports.some(({ target }) => target === "arquero" || reaches(target, seen));
  };
  return ["src/main.tsx", "src/cli.ts", "workers/estimate.ts"]
    .filter((start) => reaches(start, new Set()))
    .map((start) => `${start} reaches arquero`);
};

const numerics = /^(@stdlib\/|yalps$|heap$|pure-rand\/|simple-statistics$)/;

/** What the page begins with describes the methods; what computes is loaded after it is shown. */
export const numericsComeLate: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const reached = (path: string): readonly string[] => {
    if (seen.has(path)) return [];
    seen.add(path);
    const imports = byPath.get(path)?.imports.filter(({ typeOnly, dynamic }) => !typeOnly && !dynamic) ?? [];
    return imports.flatMap(({ target }) =>
      numerics.test(target) ? [`${path} brings ${target} to the first page`] : reached(target),
    );
  };
  return reached("src/main.tsx");
};

/** What decides a number may depend on nothing but its inputs. */
export const nothingByChance: Rule = (files) =>
  files.flatMap(({ path, code }) => {
    const layer = layerOf(path);
    const timeless = layer !== undefined && (layer === "jobs" || withoutPage.includes(layer));
    return [
      ...(/\bMath\s*\.\s*random\b/.test(code) ? [`${path} uses Math.random`] : []),
      ...(timeless && /\bDate\b/.test(code) ? [`${path} uses Date`] : []),
    ];
  });

/**
 * An `index.ts` is a registry or a member of one: it exports something of its own, and passes nothing on.
 */
export const indexesPassNothingOn: Rule = (files) =>
  files
    .filter(({ path }) => /(^|\/)index\.tsx?$/.test(path))
    .filter(
      ({ code }) =>
        !/^export (const|function|interface|type) /m.test(code) || /^export\b[^;]*\bfrom\s*["']/m.test(code),
    )
    .map(({ path }) => `${path} only passes on`);
