const { compare } = new Intl.Collator('und', { numeric: true });

/** Codes as people count, and as `natural_order` of PostgreSQL has them: SG2 before SG13. */
export const inNaturalOrder = (one: string, other: string): number => compare(one, other);
