import { useComputed } from "@preact/signals";
import type { Definition, Heading } from "mdast";
import { Component } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Language } from "../../model/language.ts";
import { CellFrame } from "../cell-frame.tsx";
import { DataToolsEntrance, DrawsEntrance } from "../entrances.tsx";
import type { UploadStore } from "../intake/upload-store.ts";
import type { Library } from "../library.ts";
import { linkDefinitions } from "../link-definitions.ts";
import type { OpenCell } from "../open-notebook.ts";
import { Prose } from "../prose.tsx";
import { blockElement, type Desk, focusedBlock } from "./desk.ts";
import { loadedWorkbench } from "./loaded-workbench.ts";
import { blockLabel, type PlacedBlock } from "./placed-blocks.ts";

interface BlockViewProps {
  readonly desk: Desk;
  readonly library: Library;
  readonly placed: PlacedBlock;
  /** Of a cell. */
  readonly cell: OpenCell | null;
  /** The heading that stands above the notebook and not in its text. */
  readonly heading: Heading | null;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly uploads: UploadStore;
  readonly language: Language;
  /** Language of the notebook. */
  readonly written: Language;
}

/**
 * A block of a notebook. It is drawn anew only when something that shows in it has changed: its text, what is wrong with
 * it, its name. Where it stands does not show, and what it found is followed by those who show it.
 */
class BlockView extends Component<BlockViewProps> {
  override shouldComponentUpdate(next: BlockViewProps): boolean {
    return !looksSame(this.props, next);
  }

  override render(props: BlockViewProps) {
    const { key } = props.placed;
    return (
      <div
        class="block"
        data-block={key}
        data-kind={props.placed.kind ?? "text"}
        onFocusIn={() => {
          props.desk.attended.value = key;
        }}
      >
        <AddHereEntrance {...props} />
        {props.cell ? <CellBlock {...props} cell={props.cell} /> : <TextBlock {...props} />}
      </div>
    );
  }
}

function looksSame(a: BlockViewProps, b: BlockViewProps): boolean {
  const sameCell = a.cell === b.cell || (a.cell !== null && b.cell !== null && isSameCell(a.cell, b.cell));
  return (
    sameCell &&
    a.placed.key === b.placed.key &&
    a.placed.text === b.placed.text &&
    a.desk === b.desk &&
    (a.heading === null) === (b.heading === null) &&
    a.definitions === b.definitions &&
    a.language === b.language &&
    a.written === b.written
  );
}

/** Whether a cell is written the same and nothing else is wrong with it; it may stand at other lines. */
function isSameCell(a: OpenCell, b: OpenCell): boolean {
  if (a.state !== b.state || a.source !== b.source || a.cell.name !== b.cell.name) return false;
  if (a.cell.sound || b.cell.sound) return a.cell.sound === b.cell.sound;
  return JSON.stringify(a.cell.problems) === JSON.stringify(b.cell.problems);
}

interface CellBlockProps extends BlockViewProps {
  readonly cell: OpenCell;
}

function CellBlock({ desk, library, placed, cell, uploads, language }: CellBlockProps) {
  const tabIndex = useTabIndex(desk, placed.key);
  return (
    <CellFrame
      open={cell}
      language={language}
      tabIndex={tabIndex}
      tools={<ToolsEntrance desk={desk} library={library} placed={placed} language={language} />}
      editor={<EditorEntrance desk={desk} blockKey={placed.key} language={language} />}
    >
      {cell.cell.kind === "data" && (
        <DataToolsEntrance open={desk.open} cell={cell} uploads={uploads} language={language} />
      )}
      <DrawsEntrance open={desk.open} cell={cell} language={language} />
    </CellFrame>
  );
}

function TextBlock({ desk, library, placed, heading, definitions, language, written }: BlockViewProps) {
  const tabIndex = useTabIndex(desk, placed.key);
  const isWritten = useComputed(() => loadedWorkbench.value !== null && desk.editing.value?.key === placed.key).value;
  const { block, key } = placed;
  if (block.kind !== "prose") return null;
  const foreign = written === language ? {} : { lang: written };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and so many landmarks would hide others
    <div class="text-block" role="group" aria-label={blockLabel(block, language)} tabIndex={tabIndex}>
      <ToolsEntrance desk={desk} library={library} placed={placed} language={language} />
      <EditorEntrance desk={desk} blockKey={key} language={language} />
      {!isWritten && (
        <div {...foreign}>
          <Prose
            nodes={heading ? block.nodes.filter((node) => !isFirst(node, block.nodes)) : block.nodes}
            definitions={definitions}
            notebook={desk.open.name}
            language={language}
          />
        </div>
      )}
    </div>
  );
}

/** The heading above the notebook is the first node of its text that is no head. */
const isFirst = <Node extends { readonly type: string }>(node: Node, nodes: readonly Node[]): boolean =>
  node === nodes.find(({ type }) => type !== "yaml");

/** The block that has the attention is the one that Tab reaches. */
const useTabIndex = (desk: Desk, key: string) => useComputed(() => (desk.current.value === key ? 0 : -1));

type EntranceProps = Pick<BlockViewProps, "desk" | "library" | "placed" | "language">;

function ToolsEntrance({ desk, library, placed, language }: EntranceProps) {
  const BlockTools = loadedWorkbench.value?.BlockTools;
  if (!BlockTools) return null;
  const label = blockLabel(placed.block, language);
  const isCell = placed.cell !== null;
  return <BlockTools {...{ desk, library, label, isCell, language }} blockKey={placed.key} />;
}

function AddHereEntrance({ desk, placed, language }: EntranceProps) {
  const AddHere = loadedWorkbench.value?.AddHere;
  // Nothing is to stand before the text that begins with the title.
  const isTitle = placed.index === 0 && placed.cell === null;
  return AddHere && !isTitle ? <AddHere desk={desk} blockKey={placed.key} language={language} /> : null;
}

function EditorEntrance({ desk, blockKey, language }: Pick<EntranceProps, "desk" | "language"> & { blockKey: string }) {
  const EditorSlot = loadedWorkbench.value?.EditorSlot;
  return EditorSlot ? <EditorSlot desk={desk} blockKey={blockKey} language={language} /> : null;
}

export interface BlockListProps {
  readonly desk: Desk;
  readonly library: Library;
  readonly uploads: UploadStore;
  /** The heading that the page shows above the text. */
  readonly heading: Heading | null;
  readonly language: Language;
}

/** The blocks of a notebook, and what is needed to work on them as soon as it is loaded. */
export function BlockList({ desk, library, uploads, heading, language }: BlockListProps) {
  const { open } = desk;
  const notebook = open.notebook.value;
  const definitions = useSameDefinitions(linkDefinitions(notebook));
  const cells = open.cells.value;
  const bench = loadedWorkbench.value;
  useFocusWishes(desk);
  useKeys(desk, library, language);
  return (
    <>
      {desk.blocks.value.map((placed) => (
        <BlockView
          key={placed.key}
          desk={desk}
          library={library}
          placed={placed}
          cell={placed.cell === null ? null : (cells.get(placed.cell) ?? null)}
          heading={placed.index === 0 ? heading : null}
          definitions={definitions}
          uploads={uploads}
          language={language}
          written={notebook.language}
        />
      ))}
      {bench && (
        <>
          <bench.AddAtEnd desk={desk} language={language} />
          <bench.DeskDialogs desk={desk} library={library} language={language} />
          <bench.DeskNotice desk={desk} language={language} />
        </>
      )}
    </>
  );
}

/** Brings the focus to where an action wants it, once the page shows what the action did. */
function useFocusWishes(desk: Desk): void {
  const wish = desk.wish.value;
  useLayoutEffect(() => {
    if (wish === null) return;
    desk.wish.value = null;
    const block = blockElement(wish.key);
    if (block === null) {
      document.getElementById("content")?.focus({ preventScroll: true });
      return;
    }
    const held = wish.element?.isConnected ? wish.element : block;
    held.focus({ preventScroll: true });
    block.scrollIntoView({ block: "nearest" });
  }, [wish, desk]);
}

function useKeys(desk: Desk, library: Library, language: Language): void {
  const bench = loadedWorkbench.value;
  // A key counts from the moment in which the tools are seen, not only once the page has been painted.
  useLayoutEffect(() => bench?.listenForKeys(() => ({ desk, library, language })), [bench, desk, library, language]);
  // Whoever has the focus in a block when its tools come is at that block.
  useLayoutEffect(() => {
    desk.attended.value = focusedBlock(desk)?.key ?? desk.attended.peek();
  }, [bench, desk]);
}

/** The same object for as long as the links lead to the same places, so that no text is drawn anew for nothing. */
function useSameDefinitions(now: ReadonlyMap<string, Definition>): ReadonlyMap<string, Definition> {
  const kept = useRef(now);
  const written = (definitions: typeof now) => [...definitions].map(([name, { url }]) => `${name} ${url}`).join("\n");
  if (written(kept.current) !== written(now)) kept.current = now;
  return kept.current;
}
