import { Injectable } from '@nestjs/common';
import {
  AlignmentAcknowledgementEntity,
  AlignmentFindingEntity,
  laterOf,
  Writes,
  whenBroken,
} from '@resolute/database';
import {
  checkAcknowledgedUntil,
  DomainError,
  dayOf,
  GENEVA,
  mayAcknowledgeFinding,
  type Person,
} from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { ALIGNMENT_CONSTRAINTS } from '../alignment-constraints';
import type { AcknowledgementWish, FindingView } from './finding.view';
import { FindingsQueries } from './findings.queries';

/** Says of findings that they are known and borne until a day. */
@Injectable()
export class AcknowledgementsService {
  constructor(
    private readonly writes: Writes,
    private readonly findings: FindingsQueries,
  ) {}

  async acknowledge(actor: Person, findingId: string, { reason, untilOn }: AcknowledgementWish): Promise<FindingView> {
    const acknowledge = this.writes.run(actor, async (tx) => {
      tx.require(mayAcknowledgeFinding(actor));
      const finding = await tx.load(AlignmentFindingEntity, findingId);
      checkAcknowledgedUntil(untilOn, dayOf(tx.at, GENEVA));
      const row = { id: uuid(), findingId, reason, untilOn, acknowledgedById: actor.id };
      await tx.insert(AlignmentAcknowledgementEntity, { ...row, createdAt: tx.at });
      const change = { rule: finding.rule, reason, untilOn };
      tx.audit({ action: 'finding.acknowledged', subjectType: 'alignment', subjectId: findingId, change });
    });
    await whenBroken(ALIGNMENT_CONSTRAINTS, acknowledge);
    return this.findings.get(actor, findingId);
  }

  async withdraw(actor: Person, id: string, reason: string): Promise<FindingView> {
    const findingId = await this.writes.run(actor, async (tx) => {
      tx.require(mayAcknowledgeFinding(actor));
      const held = await tx.load(AlignmentAcknowledgementEntity, id);
      if (held.withdrawnAt) throw new DomainError('acknowledgement/withdrawn');
      const withdrawnAt = laterOf(tx.at, held.createdAt);
      const withdrawn = { withdrawnAt, withdrawnById: actor.id, withdrawalReason: reason };
      await tx.change(AlignmentAcknowledgementEntity, { id }, withdrawn);
      const change = { acknowledgementId: id, reason };
      tx.audit({
        action: 'finding.acknowledgement-withdrawn',
        subjectType: 'alignment',
        subjectId: held.findingId,
        change,
      });
      return held.findingId;
    });
    return this.findings.get(actor, findingId);
  }
}
