const longest = 64;

/** Whether a text can name a list or a column: short, on one line, and safe as a key and beside a column of counts. */
export const isListName = (name: string): boolean =>
  name !== "" &&
  name.length <= longest &&
  name === name.trim() &&
  name !== "count" &&
  !/\p{Cc}/u.test(name) &&
  !(name in Object.prototype);
