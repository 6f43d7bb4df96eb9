import type { VNode } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { formatCount } from "../../locale/numbers.ts";
import { longTableWords } from "./long-table-words.ts";
import { TableHead, TableRow } from "./table-parts.tsx";
import type { TableProps, TableRows } from "./table-props.ts";
import { usePrinting } from "./use-printing.ts";

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
export function LongTableView({ caption, columns, rows, language }: Omit<TableProps, "first">) {
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
        <p>{longTableWords[language].printed(formatCount(to, language), formatCount(rows.length, language))}</p>
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
