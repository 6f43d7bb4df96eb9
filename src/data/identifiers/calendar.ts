const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether some year has this day. */
export const isDay = (day: number, month: number): boolean => day >= 1 && day <= (longestMonths[month - 1] ?? 0);

/** Whether a number is a year that a person alive today, or an event of their life, may bear. */
export const isYear = (year: number): boolean => year >= 1900 && year <= 2099;

/** The share of all six digits that read as day, month and year: 366 days of 10,000. */
export const shareOfDates = 0.0366;
