import { formatCount } from "../numbers.ts";

const small = ["nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"];

/** A number as running text has it. */
export const inWords = (number: number): string => small[number] ?? formatCount(number, "da");
