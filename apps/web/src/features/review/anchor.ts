/** What a comment is about: a section of the report, or the indicator or result of this code in it. */
export interface Anchor {
  readonly section: string;
  readonly figure: string | null;
}

/** The name of a place in the document, the same for each comment on it. */
export const keyOf = ({ section, figure }: Anchor): string => (figure === null ? section : `${section}/${figure}`);

export const isSameAnchor = (one: Anchor, other: Anchor): boolean =>
  one.section === other.section && one.figure === other.figure;

const placesOf = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-anchor]')];

/** The first place in the document that is about it, or the section where the document does not show the figure. */
export function placeOf(anchor: Anchor, root: ParentNode = document): HTMLElement | undefined {
  const at = (key: string) => placesOf(root).find(({ dataset }) => dataset.anchor === key);
  return at(keyOf(anchor)) ?? at(anchor.section);
}
