export const exported = {} as const;
