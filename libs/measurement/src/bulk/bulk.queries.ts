import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  type ActualState,
  isPerson,
  type LocalDate,
  type PeriodClosure,
  type StandsFor,
  type ValueContent,
  type WindowException,
  type WindowInput,
} from '@resolute/domain';
import { STANDS_FOR } from '@resolute/identity';
import { CLOSURES_IN_FORCE, EXCEPTIONS_IN_FORCE } from '../windows/window.sql';
import { CURRENT_VALUES, DEFINITIONS, MEETINGS, UNITS } from './bulk.sql';
import { type BulkContentRow, bulkContent } from './bulk-content';
import type { BulkDefinition, BulkKey, BulkMeeting, BulkUnit } from './bulk-definition';

/** The newest revision of a value. */
export interface BulkCurrent {
  readonly id: string;
  readonly version: number;
  readonly state: ActualState;
  readonly content: ValueContent;
  /** When it was last sent back, as an ISO moment. */
  readonly returnedAt: string | null;
}

type CurrentRow = BulkContentRow & {
  readonly at: number;
  readonly id: string;
  readonly version: number;
  readonly state: ActualState;
  readonly returnedAt: string | null;
};

/** What opens and closes windows beside their terms. */
export type WindowRules = Pick<WindowInput, 'closures' | 'exceptions'>;

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

  /** What opens and closes windows on a day, for every period. */
  async windowRules(day: LocalDate): Promise<WindowRules> {
    return {
      closures: await this.reads.rows<PeriodClosure>(CLOSURES_IN_FORCE),
      exceptions: await this.reads.rows<WindowException>(EXCEPTIONS_IN_FORCE, [day, null]),
    };
  }

  /** The newest revision of each value, in the order of the keys; undefined where there is none. */
  async current(keys: readonly BulkKey[]): Promise<(BulkCurrent | undefined)[]> {
    const columns = [keys.map((key) => key.versionId), keys.map((key) => key.partId), keys.map((key) => key.period)];
    const rows = keys.length === 0 ? [] : await this.reads.rows<CurrentRow>(CURRENT_VALUES, columns);
    const found = new Map(rows.map((row) => [row.at, row]));
    return keys.map((_, index) => {
      const row = found.get(index + 1);
      return (
        row && {
          id: row.id,
          version: row.version,
          state: row.state,
          content: bulkContent(row),
          returnedAt: row.returnedAt,
        }
      );
    });
  }
}
