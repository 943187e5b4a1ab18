import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  type ActualState,
  isPerson,
  type LocalDate,
  type StandsFor,
  type ValueContent,
} from '@resolute/domain';
import { STANDS_FOR } from '../actuals/loaded-actual';
import { CURRENT_VALUES, DEFINITIONS, MEETINGS, UNITS } from './bulk.sql';
import { type BulkContentRow, bulkContent } from './bulk-content';
import type { BulkDefinition, BulkKey, BulkMeeting, BulkUnit } from './bulk-definition';

/** The newest revision of a value. */
export interface BulkCurrent {
  readonly id: string;
  readonly version: number;
  readonly state: ActualState;
  readonly content: ValueContent;
}

type CurrentRow = BulkContentRow & {
  readonly at: number;
  readonly id: string;
  readonly version: number;
  readonly state: ActualState;
};

/** What many values at once are read against; a statement for each question, however many values there are. */
@Injectable()
export class BulkQueries {
  constructor(private readonly reads: Reads) {}

  definitions(codes: readonly string[]): Promise<BulkDefinition[]> {
    return this.reads.rows<BulkDefinition>(DEFINITIONS, [codes]);
  }

  meetings(): Promise<BulkMeeting[]> {
    return this.reads.rows<BulkMeeting>(MEETINGS);
  }

  units(): Promise<BulkUnit[]> {
    return this.reads.rows<BulkUnit>(UNITS);
  }

  /** Those in whose place somebody acts on a day. */
  async standsFor(actor: Actor, day: LocalDate): Promise<StandsFor[]> {
    return isPerson(actor) ? this.reads.rows<StandsFor>(STANDS_FOR, [actor.id, day]) : [];
  }

  /** The newest revision of each value, in the order of the keys; undefined where there is none. */
  async current(keys: readonly BulkKey[]): Promise<(BulkCurrent | undefined)[]> {
    const columns = [keys.map((key) => key.versionId), keys.map((key) => key.partId), keys.map((key) => key.period)];
    const rows = keys.length === 0 ? [] : await this.reads.rows<CurrentRow>(CURRENT_VALUES, columns);
    const found = new Map(rows.map((row) => [row.at, row]));
    return keys.map((_, index) => {
      const row = found.get(index + 1);
      return row && { id: row.id, version: row.version, state: row.state, content: bulkContent(row) };
    });
  }
}
