import fc from "fast-check";

const prose = fc.constantFrom("Words.", "Words\nthat go on", "# Heading", "- item\n\n  of a list", "> quoted");
const piece = fc.oneof(prose, fc.constantFrom("dataset: x\n", "dataset: 'a # b'\n\n# said\n", "wrong: 1\n", ""));
const isProse = (text: string): boolean => /^[Ww>#-]/.test(text) && !text.startsWith("wrong");

/** A document of prose and data cells, its blocks apart by blank lines. */
export const documents = fc
  .record({
    head: fc.constantFrom("", "---\ntitle: T\n---\n\n"),
    pieces: fc.array(piece, { minLength: 1, maxLength: 6 }),
    gap: fc.constantFrom("\n\n", "\n \n\n"),
    ending: fc.constantFrom("\n", "\r\n", "\r"),
    end: fc.constantFrom("", "\n"),
  })
  .map(({ head, pieces, gap, ending, end }) => {
    const written = pieces.map((each, index) => (isProse(each) ? each : `\`\`\`data c${index}\n${each}\`\`\``));
    return (head + written.join(gap) + end).replaceAll("\n", ending);
  });
