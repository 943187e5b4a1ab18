import { ActualEntity, BreakdownValueEntity, type Tx, whenBroken } from '@resolute/database';
import {
  type ActualState,
  actualLifecycle,
  advance,
  DomainError,
  isPerson,
  mayEnter,
  takenFor,
  type ValueContent,
} from '@resolute/domain';
import { standsForOf } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { MEASUREMENT_CONSTRAINTS } from '../measurement-constraints';
import type { BulkCurrent } from './bulk.queries';
import type { BulkKey } from './bulk-definition';

/** A draft to be saved: a new one, or in the place of what is there. */
export interface SavedDraft {
  readonly identity: BulkKey & { readonly unitId: string; readonly occasionId: string | null };
  readonly content: ValueContent;
  readonly current: BulkCurrent | undefined;
}

type Row = SavedDraft & { readonly id: string; readonly authorForId: string | null };

const UPDATE = `
  UPDATE actuals a SET value = e.value, numerator = e.numerator, denominator = e.denominator, choice = e.choice,
    judgement = e.judgement, not_applicable = e."notApplicable", is_estimate = e."isEstimate", narrative = e.narrative,
    remark = e.remark, state = e.state, author_id = $2, author_for_id = e."authorForId", version = a.version + 1
  FROM jsonb_to_recordset($1::jsonb) AS e (id uuid, version integer, state text, value numeric, numerator numeric,
    denominator numeric, choice jsonb, judgement text, "notApplicable" text, "isEstimate" boolean, narrative jsonb, remark text, "authorForId" uuid)
  WHERE a.id = e.id AND a.version = e.version
  RETURNING a.id`;

/**
 * Saves many drafts in a few statements, as each would be saved alone: the policy is asked for every unit, a revision that moved
 * on since it was read is stale, and each value has its own row in the audit trail.
 */
export async function saveDrafts(tx: Tx, drafts: readonly SavedDraft[]): Promise<void> {
  const authorId = isPerson(tx.actor) ? tx.actor.id : '';
  const standsFor = await standsForOf(tx);
  for (const unitId of new Set(drafts.map(({ identity }) => identity.unitId)))
    tx.require(mayEnter(tx.actor, { unitId, authorId }, standsFor));
  const rows = drafts.map((draft): Row => {
    const authorForId = takenFor(tx.actor, 'enter', { unitId: draft.identity.unitId, authorId }, standsFor);
    return { ...draft, id: draft.current?.id ?? uuid(), authorForId };
  });
  await insertNew(tx, authorId, rows);
  await updateOld(tx, authorId, rows);
  await tx.insertAll(
    BreakdownValueEntity,
    rows.flatMap(({ id, content }) => content.breakdown.map((part) => ({ ...part, actualId: id }))),
  );
  for (const { id, identity, content, current } of rows) {
    const { versionId, partId, period } = identity;
    const change = { versionId, partId, period, before: current?.content ?? null, after: content };
    tx.audit({ action: 'actual.saved', subjectType: 'actual', subjectId: id, change });
  }
}

async function insertNew(tx: Tx, authorId: string, rows: readonly Row[]): Promise<void> {
  const insert = tx.insertAll(
    ActualEntity,
    rows
      .filter(({ current }) => !current)
      .map(({ id, identity, content, authorForId }) => {
        const { versionId, partId, period, occasionId } = identity;
        const about = { id, indicatorVersionId: versionId, partId, period, occasionId, revision: 1, state: 'draft' };
        return {
          ...about,
          ...columnsOf(content),
          authorId,
          authorForId,
          isSample: false,
          version: 1,
          createdAt: tx.at,
        };
      }),
  );
  await whenBroken(MEASUREMENT_CONSTRAINTS, insert);
}

async function updateOld(tx: Tx, authorId: string, rows: readonly Row[]): Promise<void> {
  const entries = rows.flatMap(({ id, content, current, authorForId }) =>
    current
      ? [{ ...columnsOf(content), id, authorForId, version: current.version, state: savedFrom(current.state) }]
      : [],
  );
  if (entries.length === 0) return;
  const updated = await tx.write<{ id: string }[]>(UPDATE, [JSON.stringify(entries), authorId]);
  // The driver answers an UPDATE with its rows and their number.
  const count = Number((updated as unknown as [unknown, number])[1]);
  if (count !== entries.length) throw new DomainError('row/stale', { params: { count: entries.length - count } });
  await tx.write('DELETE FROM breakdown_values WHERE actual_id = ANY ($1::uuid[])', [entries.map(({ id }) => id)]);
}

const savedFrom = (state: ActualState): ActualState => advance(actualLifecycle, state, 'save');

const columnsOf = ({ choice, narrative, breakdown: _breakdown, ...content }: ValueContent) => ({
  value: null,
  numerator: null,
  denominator: null,
  judgement: null,
  notApplicable: null,
  remark: null,
  ...content,
  choice: choiceOf(choice),
  narrative: narrative ? { ...narrative } : null,
});

function choiceOf(choice: ValueContent['choice']): boolean | string | string[] | null {
  if (choice === undefined || typeof choice === 'boolean' || typeof choice === 'string') return choice ?? null;
  return [...choice];
}
