const marks = new Set(
  "0 1 0.0 1.0 0,0 1,0 x - + ja nej j n yes no y t f true false sand falsk da nu adevarat fals on off v".split(" "),
);

/** Whether a cell only says yes or no. Such a column tells nobody's phone number, even under the header "phone". */
export const isMark = (text: string): boolean => marks.has(text.toLowerCase());
