/**
 * How well it is known what a value held at a moment: exactly, as it had last been submitted by then and may have been changed
 * since, or not at all, as nothing had been handed in and what a draft held is kept nowhere.
 */
export const CONTENT_KNOWN = ['exactly', 'as-last-submitted', 'not-kept'] as const;
export type ContentKnown = (typeof CONTENT_KNOWN)[number];
