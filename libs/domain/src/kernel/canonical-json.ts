/**
 * The one JSON text of a value, to take a hash of: keys in the order of their code units, nothing optional left as null,
 * moments as ISO text. `{ b: 1, a: undefined }` is `{"b":1}`.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, inOrder);

function inOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
