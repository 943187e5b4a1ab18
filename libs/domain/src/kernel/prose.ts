/** The longest prose that is held in each language, in characters. */
export const LONGEST_PROSE = 4000;

/** The longest of what is said once, in the language of whoever says it: a reason, a remark. */
export const LONGEST_REMARK = 2000;

/** How many characters a text has, as PostgreSQL counts them: `é👍` has two, though UTF-16 holds it in three. */
export const charactersIn = (text: string): number => Array.from(text).length;
