/** The later of two moments: what was recorded never ends before it began, even when a clock was set back. */
export const laterOf = (one: Date, other: Date): Date => (one < other ? other : one);
