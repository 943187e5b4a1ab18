import { Injectable } from '@nestjs/common';
import { laterOf, SuccessionEntity, type Tx, Writes, whenBroken } from '@resolute/database';
import {
  type Actor,
  checkAmong,
  checkSuccessor,
  DomainError,
  fieldFault,
  mayChangePlans,
  type Succession,
  type Successor,
} from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { PLAN_CONSTRAINTS } from '../plan-constraints';
import type { ResultThread, SuccessionWish } from './result.view';
import { ResultThreadQueries } from './result-thread.queries';

/** Serialises what is said about successions: two entries that are right one by one can contradict each other. */
const SUCCESSIONS_LOCK = 7_260_112;

/** Records what became of a result in the next framework version. */
@Injectable()
export class SuccessionsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ResultThreadQueries,
  ) {}

  async record(actor: Actor, fromId: string, wish: SuccessionWish): Promise<ResultThread> {
    const { toId = null, kind, note = '' } = wish;
    const record = this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      await tx.query('SELECT pg_advisory_xact_lock($1)', [SUCCESSIONS_LOCK]);
      const from = await successor(tx, fromId);
      if (!from) throw new DomainError('row/not-found', { params: { id: fromId } });
      const to = toId === null ? null : await successor(tx, toId);
      if (toId !== null && !to) throw fieldFault('toId', 'field/no-such-entry');
      const fault =
        checkSuccessor(kind, from, to) ?? checkAmong({ fromId, toId, kind }, await others(tx, fromId, toId));
      if (fault) throw fieldFault(fault.field, fault.code);
      const row = { id: uuid(), fromId, toId, kind, note };
      await tx.insert(SuccessionEntity, { ...row, isSample: false, createdAt: tx.at });
      tx.audit({ action: 'result.succeeded', subjectType: 'result', subjectId: fromId, change: row });
    });
    await whenBroken(PLAN_CONSTRAINTS, record);
    return this.queries.get(actor, fromId);
  }

  async remove(actor: Actor, id: string): Promise<ResultThread> {
    const fromId = await this.writes.run(actor, async (tx) => {
      tx.require(mayChangePlans(actor));
      const succession = await tx.load(SuccessionEntity, id);
      if (succession.supersededAt) throw new DomainError('row/not-found', { params: { id } });
      await tx.change(SuccessionEntity, { id }, { supersededAt: laterOf(tx.at, succession.createdAt) });
      const { fromId: of, toId, kind } = succession;
      const change = { successionId: id, toId, kind };
      tx.audit({ action: 'result.succession-removed', subjectType: 'result', subjectId: of, change });
      return of;
    });
    return this.queries.get(actor, fromId);
  }
}

async function successor(tx: Tx, id: string): Promise<Successor | null> {
  const [found] = await tx.query<Successor>(
    `SELECT r.id, f.id AS "frameworkVersionId", f.kind AS "frameworkKind", f.first_year AS "firstYear"
     FROM results r JOIN framework_versions f ON f.id = r.framework_version_id WHERE r.id = $1`,
    [id],
  );
  return found ?? null;
}

const others = (tx: Tx, fromId: string, toId: string | null): Promise<Succession[]> =>
  tx.query<Succession>(
    `SELECT from_id AS "fromId", to_id AS "toId", kind FROM successions
     WHERE superseded_at IS NULL AND (from_id = $1 OR to_id = $2)`,
    [fromId, toId],
  );
