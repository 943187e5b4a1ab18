import { Injectable } from '@nestjs/common';
import { RiskEntity, Writes, whenBroken } from '@resolute/database';
import type { Actor } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { type AssessmentWish, assessRisk } from '../assessments/assess-risk';
import { RISK_CONSTRAINTS } from '../risk-constraints';
import { raiseRisk } from './raise-risk';
import type { RiskWish } from './risk.view';

/** A risk with what was found of it. */
export interface EnteredRisk extends RiskWish {
  readonly scores: readonly AssessmentWish[];
}

/** Risks that come together; `about` says in the audit trail where from. */
export interface RiskEntry {
  readonly risks: readonly EnteredRisk[];
  readonly about: Readonly<Record<string, string>>;
}

/** Puts risks that a file brings into the register, all of them or none, by the rules of each that is raised by hand. */
@Injectable()
export class RiskEntriesService {
  constructor(private readonly writes: Writes) {}

  async enter(actor: Actor, { risks, about }: RiskEntry): Promise<void> {
    const enter = this.writes.run(actor, async (tx) => {
      for (const { scores, ...wish } of risks) {
        const riskId = uuid();
        await raiseRisk(tx, riskId, wish);
        for (const score of scores) await assessRisk(tx, await tx.load(RiskEntity, riskId), score);
      }
      const change = { ...about, risks: risks.length };
      tx.audit({ action: 'risk-register.imported', subjectType: 'import', subjectId: uuid(), change });
    });
    await whenBroken(RISK_CONSTRAINTS, enter);
  }
}
