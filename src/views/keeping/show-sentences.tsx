import { signal } from "@preact/signals";
import { render } from "preact";
import "../offline/offline.css";

interface Sentences {
  readonly sentences: readonly string[];
  readonly understood: string;
}

const told = signal<Sentences | null>(null);
let placed = false;

/** Says something at the foot of the window, until it is read: what came of a file that was dropped on the page. */
export function showSentences(sentences: readonly string[], understood: string): void {
  told.value = sentences.length > 0 ? { sentences, understood } : null;
  if (placed) return;
  placed = true;
  render(<Notice />, document.body.appendChild(document.createElement("div")));
}

function Notice() {
  return (
    <div role="status">
      {told.value && (
        <div class="offline-notice">
          {told.value.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <button
            type="button"
            onClick={() => {
              told.value = null;
            }}
          >
            {told.value.understood}
          </button>
        </div>
      )}
    </div>
  );
}
