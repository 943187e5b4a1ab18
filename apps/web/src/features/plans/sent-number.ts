/**
 * A year or a level as it was typed, for the server: a number where it reads as one, and otherwise as it is, so that the server
 * says what is wrong with it. Nothing typed is nothing sent.
 */
export function sentNumber(typed: string): number | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  return /^\d{1,4}$/.test(text) ? Number(text) : (text as unknown as number);
}
