import type { ComponentType } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import type { Library } from "../library.ts";
import type { OpenNotebook } from "../open-notebook.ts";
import type { FilePanelProps } from "./file-panel.tsx";

const loadPanel = () => import("./file-panel.tsx").then(({ FilePanel }) => FilePanel);

/** Asks for what the menu needs beside the page itself. */
export const warmUpFileMenu = (): Promise<unknown> => loadPanel();

export interface FileMenuProps {
  readonly library: Library;
  /** The notebook that is shown; null in the gallery. */
  readonly open: OpenNotebook | null;
  readonly language: Language;
}

/** Opening, saving, sharing and forgetting. What is behind it is loaded when it is opened. */
export function FileMenu({ library, open, language }: FileMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [shown, setShown] = useState(false);
  const [panel, setPanel] = useState<{ readonly View: ComponentType<FilePanelProps> } | "loading" | "failed">(
    "loading",
  );
  const say = catalogues[language].page.menu;

  function close(): void {
    if (menu.current) menu.current.open = false;
  }

  // Escape counts from the moment in which the menu is seen.
  useLayoutEffect(() => {
    if (!shown) return;
    loadPanel().then(
      (View) => setPanel({ View }),
      () => setPanel("failed"),
    );
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && !menu.current?.contains(target)) close();
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== "Escape") return;
      const within = menu.current?.contains(document.activeElement);
      close();
      if (within) menu.current?.querySelector("summary")?.focus();
    };
    addEventListener("pointerdown", leave);
    addEventListener("focusin", leave);
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("pointerdown", leave);
      removeEventListener("focusin", leave);
      removeEventListener("keydown", onKey);
    };
  }, [shown]);

  return (
    <details class="file-menu" ref={menu} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
      <summary class="button">
        {say.menu}
        {open?.unsaved.value && (
          <span class="unsaved" title={say.unsaved}>
            <span class="unseen">{say.unsaved}</span>
          </span>
        )}
      </summary>
      {shown && (
        <div class="file-panel">
          {typeof panel === "string" ? (
            <p>{say[panel]}</p>
          ) : (
            <panel.View library={library} open={open} language={language} close={close} />
          )}
        </div>
      )}
    </details>
  );
}
