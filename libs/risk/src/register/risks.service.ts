import { Injectable } from '@nestjs/common';
import { RiskEntity, type Tx, Writes, whenBroken, withCurrent } from '@resolute/database';
import { type Actor, fieldFault, mayChangeRisk, mayRaiseRisk } from '@resolute/domain';
import { standsForOf } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { RISK_CONSTRAINTS } from '../risk-constraints';
import { changeRisk, handOf, type SeenRisk } from './loaded-risk';
import type { RiskChanges, RiskWish } from './risk.view';
import { contentRow } from './risk-content';
import { replaceLinks } from './risk-links';
import { RiskPageQueries } from './risk-page.queries';
import type { RiskView } from './risk-page.view';

const NEXT_CODE = `SELECT 'R-' || lpad(nextval('risk_code')::text, 4, '0') AS code`;

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
    const raise = this.writes.run(actor, async (tx) => {
      tx.require(mayRaiseRisk(actor, wish.unitId, await standsForOf(tx)));
      await requireUnit(tx, wish.unitId);
      const { unitId, links = [] } = wish;
      const content = await contentRow(tx, { ownerId: null, ...wish });
      const row = { ...content, code: await nextCode(tx), class: wish.class, unitId };
      const about = { state: 'draft', rung: 'unit', raisedById: handOf(actor), isSample: false };
      await tx.insert(RiskEntity, { ...row, ...about, id, version: 1, createdAt: tx.at, changedAt: tx.at });
      const { entered } = await replaceLinks(tx, id, links);
      tx.audit({ action: 'risk.raised', subjectType: 'risk', subjectId: id, change: { ...row, links: entered } });
    });
    await whenBroken(RISK_CONSTRAINTS, raise);
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

/** Units are never deleted, so no lock is needed. */
async function requireUnit(tx: Tx, id: string): Promise<void> {
  const units = await tx.query('SELECT FROM units WHERE id = $1', [id]);
  if (units.length === 0) throw fieldFault('unitId', 'field/no-such-entry');
}

/** The next code of the register, such as R-0010. */
export async function nextCode(tx: Tx): Promise<string> {
  const [row] = await tx.query<{ code: string }>(NEXT_CODE);
  return row?.code ?? '';
}
