import { formatCount } from "../numbers.ts";

const small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A number as running text has it. */
export const inWords = (number: number): string => small[number] ?? formatCount(number, "en");
