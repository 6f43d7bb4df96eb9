import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEditHistory } from "../../src/views/open-notebook.ts";

/** A text that is edited and can be taken back, as a notebook's is. */
function edited(start: string) {
  const history = createEditHistory();
  let text = start;
  return {
    history,
    read: () => text,
    write(next: string, burst?: string) {
      history.record(text, burst);
      text = next;
    },
    undo: () => {
      text = history.undo(text) ?? text;
    },
    redo: () => {
      text = history.redo(text) ?? text;
    },
  };
}

describe("the history of a notebook's text", () => {
  test("takes back every change and makes it again, whatever the changes were", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 20 }), (texts) => {
        const { read, write, undo, redo } = edited("start");
        for (const each of texts) write(each);
        for (const each of ["start", ...texts].slice(0, -1).reverse()) {
          undo();
          expect(read()).toBe(each);
        }
        for (const each of texts) {
          redo();
          expect(read()).toBe(each);
        }
      }),
    );
  });

  test("takes the keys of one burst of typing back together", () => {
    const { read, write, undo } = edited("");
    write("w", "first");
    write("wo", "first");
    write("wo.", "second");
    undo();
    expect(read()).toBe("wo");
    undo();
    expect(read()).toBe("");
  });

  test("forgets what was taken back once something else is written", () => {
    const { history, write, undo } = edited("a");
    write("b");
    undo();
    expect(history.canRedo.value).toBe(true);
    write("c");
    expect(history.canRedo.value).toBe(false);
  });

  test("begins a new burst after something was taken back", () => {
    const { read, write, undo } = edited("");
    write("a", "typing");
    write("ab", "typing");
    undo();
    write("x", "typing");
    undo();
    expect(read()).toBe("");
  });

  test("has nothing to take back at first", () => {
    const { history, read, undo, redo } = edited("a");
    undo();
    redo();
    expect(read()).toBe("a");
    expect(history.canUndo.value).toBe(false);
  });
});
