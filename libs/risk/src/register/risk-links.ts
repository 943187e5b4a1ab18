import { RiskLinkEntity, type Tx } from '@resolute/database';
import { type DomainError, fieldFault } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { handOf } from './loaded-risk';
import type { RiskLinkWish } from './risk.view';

interface LinkTarget {
  readonly kind: string;
  readonly originId: string | null;
  readonly indicatorId: string | null;
  readonly clauseKey: string | null;
}

const NO_TARGET = { originId: null, indicatorId: null, clauseKey: null };

/**
 * Brings the links of a risk to what is wished for: new ones are entered before others end, so that a risk that is open is about
 * something at every moment. Returns what was entered and what ended.
 */
export async function replaceLinks(
  tx: Tx,
  riskId: string,
  wishes: readonly RiskLinkWish[],
): Promise<{ readonly entered: readonly LinkTarget[]; readonly ended: readonly LinkTarget[] }> {
  const wanted = await Promise.all(wishes.map((wish, at) => targetOf(tx, wish, `links.${at}`)));
  refuseRepeated(wanted);
  const held = await tx.query<LinkTarget & { id: string }>(
    `SELECT l.id, l.kind, l.origin_id AS "originId", l.indicator_id AS "indicatorId", l.clause_key AS "clauseKey"
     FROM risk_links l WHERE l.risk_id = $1 AND l.superseded_at IS NULL FOR UPDATE`,
    [riskId],
  );
  const keys = new Set(held.map(keyOf));
  const wantedKeys = new Set(wanted.map(keyOf));
  const entered = wanted.filter((target) => !keys.has(keyOf(target)));
  const ended = held.filter((target) => !wantedKeys.has(keyOf(target)));
  const row = { riskId, createdById: handOf(tx.actor), createdAt: tx.at };
  await tx.insertAll(
    RiskLinkEntity,
    entered.map((target) => ({ ...row, ...target, id: uuid() })),
  );
  for (const { id } of ended) await tx.change(RiskLinkEntity, { id }, { supersededAt: tx.at });
  return { entered, ended: ended.map(({ id: _id, ...target }) => target) };
}

function refuseRepeated(targets: readonly LinkTarget[]): void {
  const keys = targets.map(keyOf);
  const at = keys.findIndex((key, place) => keys.indexOf(key) !== place);
  if (at >= 0) throw fieldFault(`links.${at}`, 'field/repeated');
}

const keyOf = ({ kind, originId, indicatorId, clauseKey }: LinkTarget): string =>
  `${kind} ${originId ?? indicatorId ?? clauseKey ?? ''}`;

/** A link names what its kind says and nothing else. A result is linked in all its editions. */
async function targetOf(tx: Tx, wish: RiskLinkWish, field: string): Promise<LinkTarget> {
  const { kind, resultId, indicatorId, clauseKey } = wish;
  const given = { result: resultId, indicator: indicatorId, clause: clauseKey };
  const name = NAMES[kind];
  const target = given[kind];
  if (target === undefined) throw fieldFault(`${field}.${name}`, 'field/missing');
  if (Object.values(given).filter((each) => each !== undefined).length > 1) throw tooMuch(field, kind);
  if (kind === 'clause') return { ...NO_TARGET, kind, clauseKey: target };
  const [row] = await tx.query<{ id: string }>(kind === 'result' ? ORIGIN : INDICATOR, [target]);
  if (!row) throw fieldFault(`${field}.${name}`, 'field/no-such-entry');
  return kind === 'result' ? { ...NO_TARGET, kind, originId: row.id } : { ...NO_TARGET, kind, indicatorId: row.id };
}

const NAMES = { result: 'resultId', indicator: 'indicatorId', clause: 'clauseKey' } as const;
const ORIGIN = 'SELECT r.origin_id AS id FROM results r WHERE r.id = $1';
const INDICATOR = 'SELECT i.id FROM indicators i WHERE i.id = $1';

const tooMuch = (field: string, kind: RiskLinkWish['kind']): DomainError =>
  fieldFault(`${field}.${kind === 'result' ? 'indicatorId' : 'resultId'}`, 'field/not-with-other');
