import type { ComponentChildren } from "preact";
import type { TableColumn } from "./table-props.ts";

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
