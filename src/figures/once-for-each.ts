/** The same function, which computes for each object once: caption, table and drawing ask for the same. */
export function onceForEach<Given extends object, Made>(compute: (given: Given) => Made): (given: Given) => Made {
  const made = new WeakMap<Given, { readonly value: Made }>();
  return (given) => {
    const known = made.get(given);
    if (known) return known.value;
    const value = compute(given);
    made.set(given, { value });
    return value;
  };
}
