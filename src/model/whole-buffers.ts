/**
 * The array buffers inside a value of arrays, plain objects and typed arrays that may be handed to another thread
 * instead of copied: those that a typed array fills entirely. A view of a larger buffer is left to be copied, since
 * the rest of the buffer may still be in use.
 */
export function wholeBuffers(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  collect(value, found);
  return [...found];
}

function collect(value: unknown, found: Set<ArrayBuffer>): void {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer && value.byteLength === value.buffer.byteLength) found.add(value.buffer);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
  } else if (typeof value === "object" && value !== null) {
    for (const member of Object.values(value)) collect(member, found);
  }
}
