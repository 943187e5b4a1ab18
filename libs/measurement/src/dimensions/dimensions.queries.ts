import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  mayReadIndicators,
  type Page,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
} from '@resolute/domain';
import type { CategoryView, DimensionView } from './dimension.view';

const DIMENSIONS = `SELECT d.id, d.code, d.title, d.retired_on::text AS "retiredOn", d.is_sample AS "isSample", d.version,
    COALESCE((SELECT json_agg(json_build_object('id', c.id, 'code', c.code, 'title', c.title, 'validFrom', c.valid_from,
      'validUntil', c.valid_until, 'version', c.version) ORDER BY c.place, c.id)
    FROM categories c WHERE c.dimension_id = d.id), '[]') AS categories
  FROM dimensions d`;
const DIMENSION = `${DIMENSIONS} WHERE d.id = $1`;
const CATEGORY = `SELECT c.id, c.code, c.title, c.valid_from::text AS "validFrom", c.valid_until::text AS "validUntil", c.version
  FROM categories c WHERE c.id = $1`;
const PAGE = `${DIMENSIONS} WHERE $1::uuid IS NULL OR (d.code, d.id) > (SELECT a.code, a.id FROM dimensions a WHERE a.id = $1)
  ORDER BY d.code, d.id LIMIT $2`;

/** The ways to break values down. */
@Injectable()
export class DimensionsQueries {
  constructor(private readonly reads: Reads) {}

  async list(actor: Actor, page: PageRequest): Promise<Page<DimensionView>> {
    requireAllowed(mayReadIndicators(actor));
    return pageOf(await this.reads.rows<DimensionView>(PAGE, [rowBefore(page), page.size + 1]), page.size);
  }

  async get(actor: Actor, id: string): Promise<DimensionView> {
    requireAllowed(mayReadIndicators(actor));
    const [dimension] = await this.reads.rows<DimensionView>(DIMENSION, [id]);
    if (!dimension) throw new DomainError('row/not-found', { params: { id } });
    return dimension;
  }

  /** One category, as it stands now. */
  async category(actor: Actor, id: string): Promise<CategoryView | undefined> {
    requireAllowed(mayReadIndicators(actor));
    return this.reads.row<CategoryView>(CATEGORY, [id]);
  }
}
