/** The first and the last day of a category, `YYYY-MM-DD`; null where it has none. */
export interface CategoryDays {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/**
 * The categories that there are in a period, a stretch of the calendar or the days of a meeting: those whose days overlap with it.
 * One that ended on 2024-11-15 is of 2024 and 2024-Q4, and of no period of 2025. As text, earlier days sort before later ones.
 */
export const categoriesIn = <C extends CategoryDays>(
  period: { readonly from: string; readonly to: string },
  categories: readonly C[],
): C[] =>
  categories.filter(
    ({ validFrom, validUntil }) =>
      (validFrom === null || validFrom <= period.to) && (validUntil === null || period.from <= validUntil),
  );
