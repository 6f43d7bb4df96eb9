import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";

export interface RowsProps<Item> {
  readonly items: readonly Item[];
  readonly language: Language;
  readonly label: (item: Item, index: number) => string;
  readonly onItems: (items: readonly Item[]) => void;
  readonly children: (item: Item, index: number, key: number) => ComponentChildren;
}

/** Rows in an order that counts: each can be moved and removed. The focus stays with the row that it moved. */
export function Rows<Item>({ items, language, label, onItems, children }: RowsProps<Item>) {
  const say = catalogues[language].fields.form;
  const { keys, remove, move } = useRowKeys(items.length);
  const list = useRef<HTMLOListElement>(null);
  const focusRow = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (focusRow.current === null) return;
    const row = list.current?.children[Math.min(focusRow.current, items.length - 1)];
    (row instanceof HTMLElement ? row : list.current)?.focus();
    focusRow.current = null;
  });
  const moved = (from: number, to: number): void => {
    move(from, to);
    focusRow.current = to;
    const next = [...items];
    next.splice(to, 0, ...next.splice(from, 1));
    onItems(next);
  };
  return (
    <ol class="form-rows plain" ref={list} tabIndex={-1}>
      {items.map((item, index) => {
        const name = label(item, index);
        const key = keys[index] ?? index;
        return (
          <li key={key} tabIndex={-1} aria-label={name}>
            <p class="form-row-head">
              <strong>{name}</strong>
              <span class="form-row-tools">
                <Tool label={say.up(name)} sign="↑" dead={index === 0} onUse={() => moved(index, index - 1)} />
                <Tool
                  label={say.down(name)}
                  sign="↓"
                  dead={index === items.length - 1}
                  onUse={() => moved(index, index + 1)}
                />
                <Tool
                  label={say.remove(name)}
                  sign="×"
                  onUse={() => {
                    remove(index);
                    focusRow.current = Math.max(0, index - 1);
                    onItems(items.filter((_, at) => at !== index));
                  }}
                />
              </span>
            </p>
            {children(item, index, key)}
          </li>
        );
      })}
    </ol>
  );
}

interface ToolProps {
  readonly label: string;
  readonly sign: string;
  readonly dead?: boolean;
  readonly onUse: () => void;
}

const Tool = ({ label, sign, dead = false, onUse }: ToolProps) => (
  <button
    type="button"
    class="tool"
    aria-label={label}
    title={label}
    aria-disabled={dead}
    onClick={() => !dead && onUse()}
  >
    {sign}
  </button>
);

/** Keys of rows that stay with their rows when these are moved, so that focus and open choices move along. */
export interface RowKeys {
  readonly keys: readonly number[];
  remove(index: number): void;
  move(index: number, to: number): void;
}

export function useRowKeys(count: number): RowKeys {
  const state = useRef<{ keys: number[]; next: number }>({ keys: [], next: 0 });
  const rows = state.current;
  // Rows come and go at the end, unless they are removed or moved here.
  while (rows.keys.length < count) rows.keys.push(rows.next++);
  rows.keys.length = count;
  return {
    keys: rows.keys,
    remove: (index) => {
      rows.keys.splice(index, 1);
    },
    move: (index, to) => {
      rows.keys.splice(to, 0, ...rows.keys.splice(index, 1));
    },
  };
}
