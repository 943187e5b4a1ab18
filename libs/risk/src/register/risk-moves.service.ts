import { Injectable } from '@nestjs/common';
import {
  RiskEntity,
  RiskLinkEntity,
  RiskMoveEntity,
  type Tx,
  Writes,
  whenBroken,
  withCurrent,
} from '@resolute/database';
import {
  type Actor,
  advance,
  DomainError,
  mayChangeRisk,
  missingToOpen,
  type RiskAction,
  riskLifecycle,
} from '@resolute/domain';
import { standsForOf } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { RISK_CONSTRAINTS } from '../risk-constraints';
import { changeRisk, handOf, momentOf, type SeenRisk, stateOf } from './loaded-risk';
import { RiskPageQueries } from './risk-page.queries';
import type { RiskView } from './risk-page.view';

/** What has happened is told by an incident, which moves the risk itself. */
export type PlainMove = Exclude<RiskAction, 'materialise'>;

/** Takes a risk through its life. */
@Injectable()
export class RiskMovesService {
  constructor(
    private readonly writes: Writes,
    private readonly pages: RiskPageQueries,
  ) {}

  async move(actor: Actor, { id, version }: SeenRisk, action: PlainMove, reason?: string): Promise<RiskView> {
    const move = this.writes.run(actor, async (tx) => {
      const risk = await tx.load(RiskEntity, id, version);
      tx.require(mayChangeRisk(actor, risk, await standsForOf(tx)));
      await moveRisk(tx, risk, action, reason);
    });
    await withCurrent(whenBroken(RISK_CONSTRAINTS, move), () => this.pages.get(actor, id));
    return this.pages.get(actor, id);
  }
}

/** One step in the life of a risk, recorded before it is taken, with what else changes in it. */
export async function moveRisk(tx: Tx, risk: RiskEntity, action: RiskAction, reason?: string): Promise<void> {
  const fromState = stateOf(risk);
  const toState = advance(riskLifecycle, fromState, action);
  if (action === 'open') {
    const links = await tx.all(RiskLinkEntity, { riskId: risk.id });
    const errors = missingToOpen({ linkCount: links.filter(({ supersededAt }) => supersededAt === null).length });
    if (errors.length > 0) throw new DomainError('request/invalid', { errors });
  }
  const row = { riskId: risk.id, action, fromState, toState, reason: reason ?? null };
  await tx.insert(RiskMoveEntity, { ...row, id: uuid(), movedById: handOf(tx.actor), createdAt: momentOf(tx, risk) });
  await changeRisk(tx, risk, { state: toState });
  const change = { fromState, toState, ...(reason && { reason }) };
  tx.audit({ action: `risk.${PAST[action]}`, subjectType: 'risk', subjectId: risk.id, change });
}

const PAST: Readonly<Record<RiskAction, string>> = {
  open: 'opened',
  monitor: 'monitored',
  reopen: 'reopened',
  close: 'closed',
  materialise: 'materialised',
};
