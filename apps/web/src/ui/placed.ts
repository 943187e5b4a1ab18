/** Each thing with its place as a key: the text of a page never changes while it is shown, so the place of a piece is its name. */
export const placed = <T>(things: readonly T[]): { readonly thing: T; readonly key: string }[] =>
  things.map((thing, at) => ({ thing, key: String(at) }));
