import type { Definition, Heading } from "mdast";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Language } from "../../model/language.ts";
import type { UploadStore } from "../intake/upload-store.ts";
import type { Library } from "../library.ts";
import { linkDefinitions } from "../link-definitions.ts";
import { BlockView } from "./block-view.tsx";
import { blockElement, type Desk, focusedBlock } from "./desk.ts";
import { loadedWorkbench } from "./loaded-workbench.ts";

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
