/**
 * What of a change was wished for: `{ days: 4, code: undefined }` gives `{ days: 4 }`. A field that a request leaves out is there
 * all the same, as undefined, because its class declares it; spread over a row it would take away what the row holds.
 */
export const wishedFor = <T extends object>(wish: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
