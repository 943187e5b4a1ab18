import { Injectable } from '@nestjs/common';
import {
  RiskAcceptanceEntity,
  RiskAssessmentEntity,
  RiskEntity,
  type Tx,
  Writes,
  whenBroken,
  withCurrent,
} from '@resolute/database';
import {
  type Actor,
  type Appetite,
  DomainError,
  dayOf,
  fieldFault,
  GENEVA,
  isAboveAppetite,
  isAcceptable,
  type LocalDate,
  lendingDirector,
  mayDecideOnRisk,
  type RiskLevel,
} from '@resolute/domain';
import { IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { changeRisk, handOf, momentOf, requireLive, rungOf, type SeenRisk } from '../register/loaded-risk';
import { APPETITES_ON } from '../register/risk.sql';
import { RiskPageQueries } from '../register/risk-page.queries';
import type { RiskView } from '../register/risk-page.view';
import { RISK_CONSTRAINTS } from '../risk-constraints';

export interface AcceptanceWish {
  readonly reason: string;
  /** The last day on which it is accepted. */
  readonly untilOn: LocalDate;
}

/** Lets somebody entitled bear a risk above appetite until a day. */
@Injectable()
export class AcceptancesService {
  constructor(
    private readonly writes: Writes,
    private readonly pages: RiskPageQueries,
  ) {}

  async accept(actor: Actor, { id, version }: SeenRisk, { reason, untilOn }: AcceptanceWish): Promise<RiskView> {
    const accept = this.writes.run(actor, async (tx) => {
      const risk = await tx.load(RiskEntity, id, version);
      const [residual] = await tx.all(RiskAssessmentEntity, { riskId: id, kind: 'residual', supersededAt: IsNull() });
      const assessedById = residual?.assessorId;
      tx.require(mayDecideOnRisk(actor, { rung: rungOf(risk), ...(assessedById && { assessedById }) }));
      requireLive(risk, 'accept');
      if (!residual) throw new DomainError('risk/not-assessed');
      await requireAbove(tx, risk, residual.level as RiskLevel);
      if (untilOn < dayOf(tx.at, GENEVA)) throw fieldFault('untilOn', 'field/day-passed');
      const acceptedForId = lendingDirector(actor, [residual.assessorId]);
      const row = { riskId: id, reason, untilOn, acceptedById: handOf(actor), acceptedForId };
      await tx.insert(RiskAcceptanceEntity, { ...row, id: uuid(), createdAt: momentOf(tx, risk) });
      await changeRisk(tx, risk, {});
      const change = { level: residual.level, reason, untilOn, acceptedForId };
      tx.audit({ action: 'risk.accepted', subjectType: 'risk', subjectId: id, change });
    });
    await withCurrent(whenBroken(RISK_CONSTRAINTS, accept), () => this.pages.get(actor, id));
    return this.pages.get(actor, id);
  }
}

/** Only a threat above what its category takes is accepted, and none of a category that takes nothing. */
async function requireAbove(tx: Tx, { categoryId, nature }: RiskEntity, level: RiskLevel): Promise<void> {
  const [row] = await tx.query<{ appetite: Appetite }>(
    `SELECT k.appetite FROM (${APPETITES_ON}) k WHERE k.category_id = $2`,
    [dayOf(tx.at, GENEVA), categoryId],
  );
  if (!row || nature === 'opportunity' || !isAboveAppetite(level, row.appetite))
    throw new DomainError('risk/within-appetite');
  if (!isAcceptable(row.appetite)) throw new DomainError('risk/zero-appetite');
}
