/** What is not filled in is left out, so that the server says that it is missing rather than that it is no id. */
export const filledIn = <T extends Readonly<Record<string, string>>>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as T;
