import { Injectable } from '@nestjs/common';
import { RiskEntity, Writes, whenBroken, withCurrent } from '@resolute/database';
import { type Actor, mayChangeRisk } from '@resolute/domain';
import { standsForOf } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { RISK_CONSTRAINTS } from '../risk-constraints';
import { changeRisk, type SeenRisk } from './loaded-risk';
import { raiseRisk } from './raise-risk';
import type { RiskChanges, RiskWish } from './risk.view';
import { contentRow } from './risk-content';
import { replaceLinks } from './risk-links';
import { RiskPageQueries } from './risk-page.queries';
import type { RiskView } from './risk-page.view';

/** Puts risks into the register and changes what they say. */
@Injectable()
export class RisksService {
  constructor(
    private readonly writes: Writes,
    private readonly pages: RiskPageQueries,
  ) {}

  /** A risk begins as a draft in its unit, whatever its class. */
  async raise(actor: Actor, wish: RiskWish): Promise<RiskView> {
    const id = uuid();
    await whenBroken(
      RISK_CONSTRAINTS,
      this.writes.run(actor, (tx) => raiseRisk(tx, id, wish)),
    );
    return this.pages.get(actor, id);
  }

  async change(actor: Actor, { id, version }: SeenRisk, wish: RiskChanges): Promise<RiskView> {
    const change = this.writes.run(actor, async (tx) => {
      const risk = await tx.load(RiskEntity, id, version);
      tx.require(mayChangeRisk(actor, risk, await standsForOf(tx)));
      const { links, ...wishes } = wish;
      const after = await contentRow(tx, wishes);
      const before = Object.fromEntries(Object.keys(after).map((key) => [key, risk[key as keyof RiskEntity]]));
      const linked = links && (await replaceLinks(tx, id, links));
      await changeRisk(tx, risk, after);
      const told = { before, after, ...(linked && { links: linked }) };
      tx.audit({ action: 'risk.changed', subjectType: 'risk', subjectId: id, change: told });
    });
    await withCurrent(whenBroken(RISK_CONSTRAINTS, change), () => this.pages.get(actor, id));
    return this.pages.get(actor, id);
  }
}
