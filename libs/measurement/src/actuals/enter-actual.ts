import { ActualEntity, IndicatorPartEntity, type Tx } from '@resolute/database';
import { authorIdOf, fieldFault, mayEnter, maySubmit, takenFor } from '@resolute/domain';
import { requireSystemAuthor, standsForOf } from '@resolute/identity';
import { cellOf, requireOpen } from '../windows/require-open';
import type { ActualContent, ActualWish } from './actual.view';
import { contentOf, contentRow, replaceBreakdown } from './actual-content';
import { loadActual, stateAfter } from './loaded-actual';
import { reportedPeriod } from './reported-period';
import { requireComplete } from './require-complete';
import { requireKnownChoice } from './require-known-choice';

/** Begins a draft for a period that has none yet, under an id that was made for it. */
export async function createActual(tx: Tx, id: string, wish: ActualWish): Promise<void> {
  const part = await tx.find(IndicatorPartEntity, { id: wish.partId, indicatorId: wish.indicatorId });
  if (!part) throw fieldFault('partId', 'field/no-such-entry');
  const authorId = authorIdOf(tx.actor);
  const standsFor = await standsForOf(tx);
  const hands = { unitId: part.unitId, authorId };
  tx.require(mayEnter(tx.actor, hands, standsFor));
  const authorForId = takenFor(tx.actor, 'enter', hands, standsFor);
  const period = await reportedPeriod(tx, part, wish.period);
  await requireOpen(tx, { unitId: part.unitId, indicatorId: part.indicatorId, period, terms: period.terms });
  await requireKnownChoice(tx, period.versionId, wish);
  const about = { partId: part.id, indicatorVersionId: period.versionId, occasionId: period.occasionId };
  const row = {
    ...about,
    ...contentRow(wish),
    period: period.id,
    revision: 1,
    state: 'draft',
    authorId,
    authorForId,
  };
  await requireSystemAuthor(tx);
  await tx.insert(ActualEntity, { ...row, id, isSample: false, version: 1, createdAt: tx.at });
  await replaceBreakdown(tx, id, wish.breakdown ?? []);
  tx.audit({
    action: 'actual.saved',
    subjectType: 'actual',
    subjectId: id,
    change: { ...row, breakdown: wish.breakdown ?? [] },
  });
}

/** Saves a draft, what was sent back, or what was withdrawn, as a whole; whoever saves is the author from then on. */
export async function saveActual(tx: Tx, id: string, version: number, content: ActualContent): Promise<void> {
  const loaded = await loadActual(tx, id, version);
  const state = stateAfter(tx, loaded, 'save', mayEnter(tx.actor, loaded.hands, loaded.standsFor));
  await requireOpen(tx, await cellOf(tx, loaded));
  const { actual } = loaded;
  await requireKnownChoice(tx, actual.indicatorVersionId, content);
  const authorId = authorIdOf(tx.actor);
  const row = contentRow(content);
  const authorForId = takenFor(tx.actor, 'enter', loaded.hands, loaded.standsFor);
  await tx.update(ActualEntity, actual, { ...row, state, authorId, authorForId });
  if (content.breakdown) await replaceBreakdown(tx, id, content.breakdown);
  const change = { before: contentOf(actual), after: { ...row, breakdown: content.breakdown ?? null } };
  tx.audit({ action: 'actual.saved', subjectType: 'actual', subjectId: id, change });
}

/** Hands a complete value on to its verifier. Throws `entry/incomplete` with all that is missing. */
export async function submitActual(tx: Tx, id: string, version: number): Promise<void> {
  const loaded = await loadActual(tx, id, version);
  const state = stateAfter(tx, loaded, 'submit', maySubmit(tx.actor, loaded.hands, loaded.standsFor));
  await requireOpen(tx, await cellOf(tx, loaded));
  await requireComplete(tx, loaded.actual);
  await tx.update(ActualEntity, loaded.actual, { state, submittedAt: tx.at });
  tx.audit({ action: 'actual.submitted', subjectType: 'actual', subjectId: id, change: {} });
}
