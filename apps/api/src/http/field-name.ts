const LONGEST_NAME = 100;

/** How a problem names a key of a request: cut when long, and `""` when the key is empty, as a field without a name names nothing. */
export const fieldName = (key: string): string => (key === '' ? '""' : key.slice(0, LONGEST_NAME));
