import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type {
  ColumnRole,
  FilePreview,
  IntakePlan,
  IntakeReport,
  IntakeShape,
  UploadedFile,
} from "../../data/intake/contract.ts";
import { intakeLimits } from "../../data/intake/intake-limits.ts";
import { proposePlan } from "../../data/intake/propose-plan.ts";
import type { RareCombinations } from "../../data/tables/contract.ts";
import type { TableDesk } from "../../jobs/table-desk.ts";
import type { Tabulator } from "../../jobs/tabulator.ts";
import type { Problem } from "../../model/problem.ts";
import { failure, type Result, success } from "../../model/result.ts";
import { type Stratum, strataBy } from "../../model/stratum.ts";
import { type Lack, nextStep } from "./next-step.ts";

const longest = 64;

/** The strata with several categories of an attribute made one, called by the names of all. Cost: strata x 2^lists. */
export function mergeCategories(
  strata: readonly Stratum[],
  attribute: string,
  categories: readonly string[],
): readonly Stratum[] {
  const merged = categories.join("/").slice(0, longest);
  const renamed = strata.map(({ values, table }): Stratum => {
    const value = values[attribute];
    const isMerged = value !== undefined && categories.includes(value);
    return { table, values: isMerged ? { ...values, [attribute]: merged } : values };
  });
  return strataBy(renamed, Object.keys(strata[0]?.values ?? {}));
}

/** A chosen file, and what is known of it so far. */
export interface IntakeFile {
  readonly file: File;
  /** Null while it is being read. */
  readonly outcome:
    | { readonly ok: true; readonly previews: readonly FilePreview[] }
    | { readonly ok: false; readonly problem: Problem }
    | null;
}

/** How far the linking has come. */
export type Linking =
  | { readonly status: "none" }
  | { readonly status: "running" }
  | {
      readonly status: "done";
      readonly report: IntakeReport;
      /** By what few people could be recognised. */
      readonly smallGroups: readonly RareCombinations[];
    }
  | { readonly status: "failed"; readonly problem: Problem };

/** Files on their way to a table. It outlives the screen that shows it, so that nobody loses work by looking elsewhere. */
export interface Intake {
  readonly files: ReadonlySignal<readonly IntakeFile[]>;
  readonly reading: ReadonlySignal<boolean>;
  /** The tables in the files that could be read, in the order of the plan. */
  readonly previews: ReadonlySignal<readonly FilePreview[]>;
  /** Null while there is no table. */
  readonly plan: ReadonlySignal<IntakePlan | null>;
  /** What to do before the lists can be linked; null when nothing is left to do. */
  readonly lack: ReadonlySignal<Lack | null>;
  readonly linking: ReadonlySignal<Linking>;
  add(files: readonly File[]): Promise<void>;
  remove(file: File): void;
  setShape(shape: IntakeShape): void;
  setList(table: number, list: string): void;
  setRole(table: number, column: number, role: ColumnRole): void;
  /** Drops every column that identifies people. */
  dropFound(): void;
  /** Leaves out every column of a role. */
  leaveOut(role: ColumnRole): void;
  link(): Promise<void>;
  /** Makes two categories of an attribute one in what was linked. */
  mergeCategories(attribute: string, one: string, other: string): Promise<void>;
  /** Forgets the files and all about them. */
  clear(): void;
}

export function createIntake(
  tabulator: Pick<Tabulator, "inspect" | "tabulate">,
  tables: Pick<TableDesk, "smallGroups">,
): Intake {
  const files: Signal<readonly IntakeFile[]> = signal([]);
  const plan: Signal<IntakePlan | null> = signal(null);
  const linking: Signal<Linking> = signal({ status: "none" });
  const previews = computed(() => files.value.flatMap(previewsOf));
  let attempt = 0;

  /** What was linked before says nothing about a plan that has changed. */
  function replan(next: IntakePlan | null): void {
    attempt += 1;
    batch(() => {
      plan.value = next;
      linking.value = { status: "none" };
    });
  }

  /** Other files make another proposal; what was said of a table stands as long as the shape does. */
  function replaceFiles(next: readonly IntakeFile[]): void {
    const before = new Map(previews.peek().map((preview, table) => [preview, plan.peek()?.files[table]]));
    const shape = plan.peek()?.shape;
    batch(() => {
      files.value = next;
      const tables = previews.value;
      const proposal = tables.length > 0 ? proposePlan(tables) : null;
      replan(
        proposal && {
          shape: proposal.shape,
          files: proposal.files.map((proposed, table) => {
            const preview = tables[table];
            return (proposal.shape === shape && preview && before.get(preview)) || proposed;
          }),
        },
      );
    });
  }

  async function inspect(file: File): Promise<void> {
    const read = await readUploads([file]);
    const result = read.ok ? await tabulator.inspect(read.value) : read;
    if (!files.peek().some((each) => each.file === file)) return;
    const outcome: IntakeFile["outcome"] = result.ok ? { ok: true, previews: result.value } : result;
    replaceFiles(files.peek().map((each) => (each.file === file ? { file, outcome } : each)));
  }

  /** Nothing that was linked is shown before it is known by what people could be recognised in it. */
  async function finish(report: IntakeReport, mine: number): Promise<void> {
    const groups = await tables.smallGroups(report.strata);
    if (mine !== attempt) return;
    linking.value = groups.ok
      ? { status: "done", report, smallGroups: groups.value }
      : { status: "failed", problem: groups.problem };
  }

  function changeColumns(change: (role: ColumnRole, table: number, column: number) => ColumnRole): void {
    const current = plan.peek();
    if (!current) return;
    const changed = current.files.map((table, index) => ({
      ...table,
      roles: table.roles.map((role, column) => change(role, index, column)),
    }));
    replan({ ...current, files: changed });
  }

  return {
    files,
    previews,
    plan,
    linking,
    lack: computed(() => {
      const unread = files.value.flatMap(({ file, outcome }) => (outcome?.ok ? [] : [file.name]));
      return plan.value && nextStep(unread, previews.value, plan.value);
    }),
    reading: computed(() => files.value.some(({ outcome }) => outcome === null)),
    async add(added) {
      replaceFiles([...files.peek(), ...added.map((file) => ({ file, outcome: null }))]);
      for (const file of added) await inspect(file);
    },
    remove: (file) => replaceFiles(files.peek().filter((each) => each.file !== file)),
    setShape(shape) {
      const proposal = proposePlan(previews.peek().map((preview) => ({ ...preview, shape })));
      const before = plan.peek();
      const wasDropped = (table: number, column: number) => before?.files[table]?.roles[column] === "dropped";
      replan({
        shape,
        files: proposal.files.map((file, table) => ({
          ...file,
          roles: file.roles.map((role, column) => (wasDropped(table, column) ? "dropped" : role)),
        })),
      });
    },
    setList(table, list) {
      const current = plan.peek();
      if (!current) return;
      replan({ ...current, files: current.files.map((file, index) => (index === table ? { ...file, list } : file)) });
    },
    setRole: (table, column, role) => changeColumns((before, t, c) => (t === table && c === column ? role : before)),
    dropFound: () =>
      changeColumns((role, table, column) => (previews.peek()[table]?.columns[column]?.finding ? "dropped" : role)),
    leaveOut: (left) => changeColumns((role) => (role === left ? "left-out" : role)),
    async link() {
      const current = plan.peek();
      if (!current) return;
      attempt += 1;
      const mine = attempt;
      linking.value = { status: "running" };
      const read = await readUploads(files.peek().flatMap((each) => (each.outcome?.ok ? [each.file] : [])));
      const result = read.ok ? await tabulator.tabulate(read.value, current) : read;
      if (mine !== attempt) return;
      if (result.ok) await finish(result.value, mine);
      else linking.value = { status: "failed", problem: result.problem };
    },
    async mergeCategories(attribute, one, other) {
      const done = linking.peek();
      if (done.status !== "done") return;
      const strata = mergeCategories(done.report.strata, attribute, [one, other]);
      attempt += 1;
      await finish({ ...done.report, strata }, attempt);
    },
    clear: () => replaceFiles([]),
  };
}

const previewsOf = ({ outcome }: IntakeFile): readonly FilePreview[] => (outcome?.ok ? outcome.previews : []);

/** Reads files anew each time that their contents are needed, so that none of it stays on the page. */
async function readUploads(files: readonly File[]): Promise<Result<readonly UploadedFile[]>> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > intakeLimits.bytes) return failure({ code: "files-too-large", bytes, most: intakeLimits.bytes });
  const uploads: UploadedFile[] = [];
  for (const file of files) {
    const { name } = file;
    try {
      uploads.push({ name, bytes: await file.arrayBuffer() });
    } catch {
      return failure({ code: "file-gone", file: name });
    }
  }
  return success(uploads);
}
