/** A hidden count of more possible numbers says next to nothing, and takes long to say it. */
export const mostPossible = 10_000;
