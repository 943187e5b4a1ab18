import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import type { CategoryDays, Translations } from '@resolute/domain';

/** A dimension by which some breakdowns are asked for, with its categories in their order. */
export interface BrokenDownBy {
  readonly breakdownIds: readonly string[];
  readonly code: string;
  readonly title: Translations;
  readonly categories: readonly { readonly id: string; readonly code: string; readonly title: Translations }[];
}

/** The same with the days of its categories; which of them there are in a period, `categoriesIn` says. */
export interface DatedBrokenDownBy extends BrokenDownBy {
  readonly categories: readonly (BrokenDownBy['categories'][number] & CategoryDays)[];
}

const DIMENSIONS_OF = `
  SELECT array_agg(b.id ORDER BY b.id) AS "breakdownIds", d.code, d.title,
    COALESCE((SELECT json_agg(json_build_object('id', c.id, 'code', c.code, 'title', c.title,
      'validFrom', c.valid_from, 'validUntil', c.valid_until) ORDER BY c.place, c.id)
      FROM categories c WHERE c.dimension_id = d.id), '[]') AS categories
  FROM breakdowns b JOIN dimensions d ON d.id = b.dimension_id WHERE b.id = ANY ($1::uuid[])
  GROUP BY d.id ORDER BY d.code`;

/** What values may be broken down by, for those who give out forms to fill in. */
@Injectable()
export class BreakdownCategoriesQueries {
  constructor(private readonly reads: Reads) {}

  /** Each dimension once, by its code, however many breakdowns ask for it. One statement. */
  async of(breakdownIds: readonly string[]): Promise<DatedBrokenDownBy[]> {
    return breakdownIds.length === 0
      ? []
      : this.reads.rows<DatedBrokenDownBy>(DIMENSIONS_OF, [[...new Set(breakdownIds)]]);
  }
}
