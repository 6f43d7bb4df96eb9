import { deflateSync } from "fflate";
import { describe, expect, test } from "vitest";
import { cellKinds } from "../../../src/cells/index.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { longestLink, notebookFromLink, notebookToLink } from "../../../src/views/keeping/share-link.ts";
import { loadShippedNotebooks } from "../../../src/views/shipped-notebooks.ts";

const share = (text: string, mayBeShared = false) => notebookToLink(text, parseNotebook(text, cellKinds), mayBeShared);
const upload = `\`\`\`data ours\nupload: { name: Ours, sha256: ${"ab".repeat(32)} }\n\`\`\`\n`;
const inline = "```data typed\ntable: { lists: [A, B], counts: { 10: 3, 01: 4, 11: 2 } }\n```\n";

const shippedNotebooks = await loadShippedNotebooks();

describe("a link to a notebook", () => {
  test.each(shippedNotebooks.map(({ name, text, notebook }) => [`${name} in ${notebook.language}`, text] as const))(
    "gives %s back to the last byte, or is refused because it is too long",
    (_, text) => {
      const sharing = share(text, true);
      if (sharing.ok) expect(notebookFromLink(sharing.packed)).toBe(text);
      else expect(sharing).toMatchObject({ reason: "too-long" });
    },
  );

  test("keeps line ends and a byte order mark", () => {
    const text = "\uFEFF# Ø\r\n\r\nWords.\r\n";
    const sharing = share(text);
    expect(sharing.ok && notebookFromLink(sharing.packed)).toBe(text);
  });

  test("to what rests on files holds no more of them than name and hash", () => {
    const sharing = share(upload);
    expect(sharing.ok && notebookFromLink(sharing.packed)).toBe(upload);
  });

  test("is not made of counts that were typed in, unless somebody says that they are public", () => {
    expect(share(inline)).toEqual({ ok: false, reason: "holds-counts", cells: ["typed"] });
    expect(share(inline, true).ok).toBe(true);
    expect(share(inline.replace("lists:", "lits:"))).toMatchObject({ reason: "holds-counts" });
  });

  test("says how long it would be where that is too long", () => {
    const noise = Array.from({ length: 9000 }, (_, index) => ((index * 7919) % 65537).toString(36)).join(" ");
    expect(share(noise)).toMatchObject({ ok: false, reason: "too-long" });
  });
});

describe("an address that somebody made up", () => {
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url");

  test.each([
    ["nothing", ""],
    ["no base64url", "<script>"],
    ["no archive", base64(Uint8Array.of(255, 254, 253))],
    ["no text", base64(deflateSync(Uint8Array.of(0xff, 0xfe)))],
    ["too long", "A".repeat(longestLink + 1)],
  ])("holds no notebook: %s", (_, packed) => expect(notebookFromLink(packed)).toBeNull());

  test("is never unpacked to more than a notebook can be", () => {
    const bomb = base64(deflateSync(new Uint8Array(5_000_000).fill(32), { level: 9 }));
    expect(bomb.length).toBeLessThan(longestLink);
    const before = process.memoryUsage().arrayBuffers;
    expect(notebookFromLink(bomb)).toBeNull();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4_000_000);
  });
});
