import { Injectable } from '@nestjs/common';
import { type Tx, WindowExceptionEntity, Writes, whenBroken } from '@resolute/database';
import {
  calendarPeriod,
  DomainError,
  dayOf,
  fieldFault,
  GENEVA,
  mayChangeWindows,
  type Person,
} from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { MEASUREMENT_CONSTRAINTS } from '../measurement-constraints';
import type { ExceptionWish, WindowExceptionView } from './window.view';
import { WindowExceptionsQueries } from './window-exceptions.queries';

/** Grants leave to enter values of a period although its window is locked, and takes that back. */
@Injectable()
export class WindowExceptionsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: WindowExceptionsQueries,
  ) {}

  /** For one unit or all, one indicator or all, until the end of a day that has not passed: no exception lasts for ever. */
  async grant(actor: Person, wish: ExceptionWish): Promise<WindowExceptionView> {
    const id = uuid();
    const { unitId = null, indicatorId = null, period, reason, until } = wish;
    const grant = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeWindows(actor));
      if (until < dayOf(tx.at, GENEVA)) throw fieldFault('until', 'field/day-passed');
      await requirePeriod(tx, period);
      const row = { unitId, indicatorId, period, reason, untilDay: until, grantedById: actor.id };
      await tx.insert(WindowExceptionEntity, { ...row, id, grantedAt: tx.at });
      tx.audit({ action: 'window-exception.granted', subjectType: 'window-exception', subjectId: id, change: row });
    });
    await whenBroken(MEASUREMENT_CONSTRAINTS, grant);
    return this.queries.get(actor, id);
  }

  async revoke(actor: Person, id: string): Promise<WindowExceptionView> {
    await this.writes.run(actor, async (tx) => {
      tx.require(mayChangeWindows(actor));
      const { revokedAt, unitId, indicatorId, period } = await tx.load(WindowExceptionEntity, id);
      if (revokedAt) throw new DomainError('window-exception/revoked');
      await tx.change(WindowExceptionEntity, { id }, { revokedById: actor.id, revokedAt: tx.at });
      const change = { unitId, indicatorId, period };
      tx.audit({ action: 'window-exception.revoked', subjectType: 'window-exception', subjectId: id, change });
    });
    return this.queries.get(actor, id);
  }
}

async function requirePeriod(tx: Tx, id: string): Promise<void> {
  if (calendarPeriod(id)) return;
  const found = await tx.query('SELECT FROM occasions WHERE code = $1', [id]);
  if (found.length === 0) throw fieldFault('period', 'field/not-a-period');
}
