/** A method that is described, and the key under which estimates name it. */
export type MethodSpec = { readonly method: string };
export type MethodValue = MethodSpec;
