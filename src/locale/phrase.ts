/** A sentence in parts, so that what matters in it can be set in bold. */
export type Phrase = readonly (string | { readonly strong: string })[];
