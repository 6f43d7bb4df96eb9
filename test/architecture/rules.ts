import { layerOf, withoutPage, wrongDirection } from "./layers.ts";
import type { SourceFile } from "./source-file.ts";

/** A rule gives one sentence for each place where the files break it. */
export type Rule = (files: readonly SourceFile[]) => readonly string[];

/** The English catalogue is checked against the ids of the registries, of which it sees the types alone. */
const asksForIds = (path: string, typeOnly: boolean): boolean => typeOnly && path.startsWith("src/locale/en/");

export const importsRunOneWay: Rule = (files) =>
  files.flatMap(({ path, imports }) =>
    imports.flatMap(({ target, ours, typeOnly }) => {
      const reason = ours && !asksForIds(path, typeOnly) ? wrongDirection(path, target) : undefined;
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
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (!asksForIds(path, typeOnly)) visit(target, [...trail, path]);
    }
    finished.add(path);
  };
  for (const { path } of files) visit(path, []);
  return cycles;
};

/** Who may name a package: a file whose path matches. */
const homes: readonly (readonly [name: RegExp, home: RegExp, sentence: string])[] = [
  [/^@observablehq\/plot$/, /^src\/figures\//, "only src/figures draws with Plot"],
  [/^arquero$/, /^src\/data\/tables\//, "only src/data/tables uses arquero"],
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

const tableWorker = "workers/table.ts";

/** Arquero needs `'unsafe-eval'`, which only the table worker is given. */
export const onlyTableWorkerReachesArquero: Rule = (files) =>
  files
    .map(({ path }) => path)
    .filter((path) => path === "src/main.tsx" || path === "src/cli.ts" || /^workers\/[^/]+$/.test(path))
    .filter((start) => start !== tableWorker && reachedFrom(start, files).has("arquero"))
    .map((start) => `${start} reaches arquero`);

/** What knows files and rows about people: not even the type of one is known where code is evaluated. */
const ofPeople = /^src\/data\/(intake|identifiers)\//;
const ofTables = /^src\/data\/tables\//;

/** Code that sees rows about people and code that may evaluate code share nothing of their own, not even a type. */
export const peopleAndTablesApart: Rule = (files) => {
  const crossed = (start: string, wrong: RegExp): readonly string[] =>
    [...reachedFrom(start, files, { types: true })]
      .filter((path) => wrong.test(path))
      .map((path) => `${start} reaches ${path}`);
  return [...crossed(tableWorker, ofPeople), ...crossed("workers/intake.ts", ofTables)];
};

/** All that a file imports and what that imports, packages among it; of types only where they are asked for. */
function reachedFrom(start: string, files: readonly SourceFile[], { types = false } = {}): ReadonlySet<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const visit = (path: string): void => {
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) {
      if ((typeOnly && !types) || reached.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit(start);
  return reached;
}

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
