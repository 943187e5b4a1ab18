const YEAR = /(?<!\d)(1[89]|2\d)\d{2}(?!\d)/g;

/** Every year number in a text raised by one: "OP-2026-2029" becomes "OP-2027-2030". */
export const oneYearOn = (text: string): string => text.replaceAll(YEAR, (year) => String(Number(year) + 1));
