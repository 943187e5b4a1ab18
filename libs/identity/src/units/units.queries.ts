import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  mayReadUnits,
  type Page,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
} from '@resolute/domain';
import type { UnitView } from './unit.view';

const COLUMNS = `u.id, u.code, u.kind, u.title, u.parent_id AS "parentId",
  CASE WHEN head.id IS NOT NULL THEN json_build_object('id', head.id, 'name', head.name) END AS head,
  u.valid_from::text AS "validFrom", u.valid_until::text AS "validUntil", u.is_sample AS "isSample", u.version`;
const UNITS = `SELECT ${COLUMNS} FROM units u LEFT JOIN persons head ON head.id = u.head_id`;
const UNIT = `${UNITS} WHERE u.id = $1`;

/** Units of TSB and study groups. */
@Injectable()
export class UnitsQueries {
  constructor(private readonly reads: Reads) {}

  async list(actor: Actor, page: PageRequest): Promise<Page<UnitView>> {
    requireAllowed(mayReadUnits(actor));
    const rows = await this.reads.rows<UnitView>(
      `${UNITS}
       WHERE $1::uuid IS NULL OR (u.code COLLATE "und-x-icu", u.id) >
         (SELECT a.code COLLATE "und-x-icu", a.id FROM units a WHERE a.id = $1)
       ORDER BY u.code COLLATE "und-x-icu", u.id LIMIT $2`,
      [rowBefore(page), page.size + 1],
    );
    return pageOf(rows, page.size);
  }

  async get(actor: Actor, id: string): Promise<UnitView> {
    requireAllowed(mayReadUnits(actor));
    const unit = await this.reads.row<UnitView>(UNIT, [id]);
    if (!unit) throw new DomainError('row/not-found', { params: { id } });
    return unit;
  }
}
