/**
 * What makes a spreadsheet take a text for a formula when it opens the file, wide forms included, as Excel reads them alike in
 * some of its languages; with any number of apostrophes before it, so that one more can be told from those that were there.
 */
const STARTS_A_FORMULA = /^'*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A text as it is written into a cell: `=1+1` becomes `'=1+1`, which no spreadsheet computes. Numbers are no texts: -12.5 stays. */
export const guardedText = (text: string): string => (STARTS_A_FORMULA.test(text) ? `'${text}` : text);

/** The text of such a cell: exactly one apostrophe less, so that what was written out is read back as it was. */
export const unguardedText = (cell: string): string =>
  cell.startsWith("'") && STARTS_A_FORMULA.test(cell) ? cell.slice(1) : cell;
