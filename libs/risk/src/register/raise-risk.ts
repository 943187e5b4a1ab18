import { RiskEntity, type Tx } from '@resolute/database';
import { fieldFault, mayRaiseRisk } from '@resolute/domain';
import { standsForOf } from '@resolute/identity';
import { handOf } from './loaded-risk';
import type { RiskWish } from './risk.view';
import { contentRow } from './risk-content';
import { replaceLinks } from './risk-links';

const NEXT_CODE = `SELECT 'R-' || lpad(nextval('risk_code')::text, 4, '0') AS code`;

/** Puts a risk into the register. It begins as a draft in its unit, whatever its class. */
export async function raiseRisk(tx: Tx, id: string, wish: RiskWish): Promise<void> {
  tx.require(mayRaiseRisk(tx.actor, wish.unitId, await standsForOf(tx)));
  await requireUnit(tx, wish.unitId);
  const { unitId, links = [] } = wish;
  const content = await contentRow(tx, { ownerId: null, ...wish });
  const row = { ...content, code: await nextCode(tx), class: wish.class, unitId };
  const about = { state: 'draft', rung: 'unit', raisedById: handOf(tx.actor), isSample: false };
  await tx.insert(RiskEntity, { ...row, ...about, id, version: 1, createdAt: tx.at, changedAt: tx.at });
  const { entered } = await replaceLinks(tx, id, links);
  tx.audit({ action: 'risk.raised', subjectType: 'risk', subjectId: id, change: { ...row, links: entered } });
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
