import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

export interface DisclosureProps {
  readonly summary: string;
  /** What must be known to read what is disclosed. */
  readonly about?: string | null | undefined;
  /** Opened from the start. */
  readonly open?: boolean;
  /** Called when it is first opened: a table of many rows costs nothing until somebody asks for it. */
  children(): ComponentChildren;
}

/** Something that is shown on demand. */
export function DisclosureView({ summary, about, open = false, children }: DisclosureProps) {
  const [opened, setOpened] = useState(open);
  return (
    <details class="disclosure" open={open} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && (
        <div class="disclosed">
          {about && <p>{about}</p>}
          {children()}
        </div>
      )}
    </details>
  );
}
