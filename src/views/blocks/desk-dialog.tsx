import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { Icon } from "./icon.tsx";

export interface DeskDialogProps {
  readonly title: string;
  readonly language: Language;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * Something that is asked or shown over the page: the focus goes to its first control. Escape and a click beside it end
 * it, and the focus goes back.
 */
export function DeskDialog({ title, language, onClose, children }: DeskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (!shown) return;
    shown.showModal();
    shown.querySelector<HTMLElement>(".desk-dialog-body :is(input, button)")?.focus();
    return () => shown.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape
    <dialog
      class="desk-dialog"
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={({ target }) => target === dialog.current && onClose()}
    >
      <div class="desk-dialog-content">
        <header>
          <h2 id={id}>{title}</h2>
          <button
            type="button"
            class="block-tool"
            aria-label={catalogues[language].page.blocks.close}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </header>
        <div class="desk-dialog-body">{children}</div>
      </div>
    </dialog>
  );
}
