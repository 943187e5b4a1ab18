/** The id of the element that holds a section. */
export const sectionId = (section: string): string => `section-${section}`;
