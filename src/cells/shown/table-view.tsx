import type { ComponentChildren, VNode } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";

/** What a table shows, written already; its first column names its rows. */
export interface TableContent {
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly align: "start" | "end" }[];
  readonly rows: readonly (readonly string[])[];
}

export const textColumn = (name: string) => ({ name, align: "start" }) as const;
export const numberColumn = (name: string) => ({ name, align: "end" }) as const;

interface HeadProps {
  readonly columns: readonly TableColumn[];
  /** Place among all rows of a table of which some are not on the page. */
  readonly index?: number;
}

/** The names of the columns. */
export function TableHead({ columns, index }: HeadProps) {
  return (
    <thead>
      <tr aria-rowindex={index}>
        {columns.map(({ name, align }) => (
          <th key={name} scope="col" class={align}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A row, named by its first cell. */
export function TableRow({ columns, cells, index }: HeadProps & { readonly cells: readonly ComponentChildren[] }) {
  return (
    <tr aria-rowindex={index}>
      {columns.map(({ name, align }, column) =>
        column === 0 ? (
          <th key={name} scope="row" class={align}>
            {cells[column]}
          </th>
        ) : (
          <td key={name} class={align}>
            {cells[column]}
          </td>
        ),
      )}
    </tr>
  );
}

interface TableColumn {
  readonly name: string;
  readonly align: "start" | "end";
}

type Cells = readonly ComponentChildren[];

/** The rows of a table: an array, or whatever makes its rows when they are asked for. */
export type TableRows = Pick<readonly Cells[], "length" | "at">;

export interface TableProps {
  /** What the table shows; also the name of the region that scrolls when the table is wider than the page. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: TableRows;
  readonly language: Language;
  /** Rows shown until somebody asks for all. */
  readonly first?: number;
  /** Rows that a report gives; all where that is not said. */
  readonly inReport?: number;
  /** Whether the caption stands above already, for a report to say it once. */
  readonly titled?: boolean;
}

/** Rows are put on the page in blocks of this size, so that scrolling by a line changes nothing. */
const block = 20;
/** Rows that are taken to be in view at most: a frame is 40rem high. */
const inView = 30;
/** Paper holds the first of the rows. */
const printed = 50;
/** Rows whose widths decide those of the columns. */
const measured = 200;
const usualHeight = 30;

/** A table of thousands of rows in a frame of its own: on the page are the rows in view and some around them. */
function LongTableView({ caption, columns, rows, language }: Omit<TableProps, "first">) {
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const [height, setHeight] = useState(usualHeight);
  const [firstBlock, setFirstBlock] = useState(0);
  const printing = usePrinting();
  const made = useMemo(() => new Map<number, VNode>(), [rows, columns]);
  const widest = useMemo(() => widestTexts(rows, columns.length), [rows, columns.length]);

  useLayoutEffect(() => {
    const found = body.current?.querySelector("tr[aria-rowindex]")?.getBoundingClientRect().height ?? 0;
    if (found > 0 && Math.abs(found - height) > 0.1) setHeight(found);
  });

  const from = printing ? 0 : Math.min(firstBlock * block, Math.max(0, rows.length - inView));
  const to = printing ? Math.min(printed, rows.length) : Math.min(rows.length, from + inView + 2 * block);
  // A row that was made is given again as it is, so that nothing about it is compared when others come and go.
  const rowAt = (place: number): VNode => {
    const known = made.get(place);
    if (known) return known;
    const row = <TableRow key={place} columns={columns} cells={rows.at(place) ?? []} index={place + 2} />;
    made.set(place, row);
    return row;
  };
  const follow = (): void => {
    const top = frame.current?.scrollTop ?? 0;
    setFirstBlock(Math.max(0, Math.floor(top / height / block) - 1));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and so many landmarks would hide others */}
      <div class="table-scroll table-long" role="group" aria-label={caption} tabIndex={0} ref={frame} onScroll={follow}>
        <table aria-rowcount={rows.length + 1}>
          <caption>{caption}</caption>
          <TableHead columns={columns} index={1} />
          <tbody ref={body}>
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: no row takes the focus */}
            <tr class="table-measure" aria-hidden="true">
              {widest.map((text, column) => (
                <td key={columns[column]?.name}>{text}</td>
              ))}
            </tr>
            <Gap height={from * height} columns={columns.length} />
            {Array.from({ length: to - from }, (_, place) => rowAt(from + place))}
            <Gap height={printing ? 0 : (rows.length - to) * height} columns={columns.length} />
          </tbody>
        </table>
      </div>
      {printing && (
        <p>
          {catalogues[language].cells.shown.table.printed(
            formatCount(to, language),
            formatCount(rows.length, language),
          )}
        </p>
      )}
    </>
  );
}

/** As high as the rows that it stands for. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: no row takes the focus
    <tr class="table-gap" aria-hidden="true">
      <td colSpan={columns} style={{ blockSize: `${height}px` }} />
    </tr>
  );
}

/** The longest text of each column, so that columns keep their widths; of very many rows, of some spread over them. */
function widestTexts(rows: TableRows, columns: number): readonly string[] {
  const step = Math.max(1, Math.floor(rows.length / measured));
  const sample = Array.from({ length: Math.ceil(rows.length / step) }, (_, place) => rows.at(place * step) ?? []);
  return Array.from({ length: columns }, (_, column) =>
    sample.reduce((widest, cells) => {
      const text = cells[column];
      return typeof text === "string" && text.length > widest.length ? text : widest;
    }, ""),
  );
}

/** Whether the page is being printed just now; what depends on it is rendered before the paper is laid out. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => setPrinting(true);
    const end = (): void => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return printing;
}

/** More rows than this are not all put on the page at once. */
const mostAtOnce = 200;

/** A table whose first column names its rows. */
export function TableView({ caption, columns, rows, language, first = 10 }: TableProps) {
  const [all, setAll] = useState(false);
  const say = catalogues[language].cells.shown.table;
  const shown = Array.from({ length: Math.min(rows.length, all ? mostAtOnce : first) }, (_, row) => rows.at(row) ?? []);
  return (
    <>
      {all && rows.length > mostAtOnce ? (
        <LongTableView caption={caption} columns={columns} rows={rows} language={language} />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and so many landmarks would hide others
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <div class="table-scroll" role="group" aria-label={caption} tabIndex={0}>
          <table>
            <caption>{caption}</caption>
            <TableHead columns={columns} />
            <tbody>
              {shown.map((cells, row) => (
                <TableRow key={row} columns={columns} cells={cells} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > first && (
        <button type="button" class="quiet" onClick={() => setAll(!all)}>
          {all ? say.showFirst(formatCount(first, language)) : say.showAll(formatCount(rows.length, language))}
        </button>
      )}
    </>
  );
}
