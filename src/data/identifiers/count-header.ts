/** A word by which a header says that its column counts people; its numbers are then no dates. */
export const countHeader = /^(count|counts|antal|number|freq|frequency|personer|persons|people|n)$/;
