/**
 * A year or a number of days as it was typed, for the server: a number where it reads as one, and otherwise as it is, so that
 * the server says what is wrong with it. Nothing typed is nothing sent; our figures have U+2212 as minus.
 */
export function sentNumber(typed: string): number | undefined {
  const text = typed.trim().replace(/^\u2212/u, '-');
  if (text === '') return undefined;
  return /^-?\d{1,4}$/.test(text) ? Number(text) : (text as unknown as number);
}
