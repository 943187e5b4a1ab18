import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { type UnitName, unitNameSql } from '@resolute/identity';

const UNITS_OF_PARTS = `SELECT p.id, ${unitNameSql('u')} AS unit FROM indicator_parts p JOIN units u ON u.id = p.unit_id
  WHERE p.id = ANY ($1)`;

/** Which units report the parts of indicators. */
@Injectable()
export class PartUnitsQueries {
  constructor(private readonly reads: Reads) {}

  /** By the id of the part; one statement. */
  async of(partIds: readonly string[]): Promise<ReadonlyMap<string, UnitName>> {
    const rows = await this.reads.rows<{ id: string; unit: UnitName }>(UNITS_OF_PARTS, [[...partIds]]);
    return new Map(rows.map(({ id, unit }) => [id, unit]));
  }
}
