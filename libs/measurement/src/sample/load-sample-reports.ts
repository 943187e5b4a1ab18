import { ActualEntity, ActualReturnEntity, BreakdownValueEntity, type Tx } from '@resolute/database';
import { addDays, type LocalDate, stepsTo } from '@resolute/domain';
import type { SampleAccount } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { handsOf, momentOn, type SampleHands } from './sample-hands';
import type { SampleKeys } from './sample-keys';
import type { ReportedState, SampleReport } from './sample-value.types';
import { REPORTED } from './values-reported';

/** Days from handing in to verification, to acceptance, and to the acceptance of what takes its place. */
const TO_VERIFY = 2;
const TO_ACCEPT = 4;
const TO_CORRECT = 12;
/** Handed in so many days before it is due; or after, when it is late. */
const EARLY = 6;
const LATE = 4;

interface Revision {
  readonly id: string;
  readonly report: SampleReport;
  readonly revision: number;
  readonly correctionReason: string | null;
  readonly hands: SampleHands;
  readonly state: ReportedState;
  readonly on: LocalDate;
}

interface Loading {
  readonly accounts: readonly SampleAccount[];
  readonly keys: SampleKeys;
  readonly today: LocalDate;
}

/**
 * Enters what was typed in, as far as it had come on the day of the sample: all drafts first, then step by step, as PostgreSQL
 * lets no value skip one. A correction goes its way when what it corrects has gone its own.
 */
export async function loadSampleReports(tx: Tx, loading: Loading): Promise<void> {
  const firsts = REPORTED.flatMap((report) => firstOf(report, loading));
  await enter(tx, loading.keys, firsts);
  const seconds = firsts.flatMap((first) => correctionOf(first, loading.today));
  await enter(tx, loading.keys, seconds);
}

function firstOf(report: SampleReport, { accounts, keys, today }: Loading): Revision[] {
  const { unitId, dueOn } = keys.keyOf(report);
  const on = addDays(dueOn, report.isLate ? LATE : -EARLY);
  if (on > today) return [];
  const about = { id: uuid(), report, revision: 1, correctionReason: null, hands: handsOf(accounts, unitId), on };
  return [{ ...about, state: reached(report.state ?? 'accepted', on, today) }];
}

function correctionOf({ report, hands, on }: Revision, today: LocalDate): Revision[] {
  const { correction } = report;
  const opened = addDays(on, TO_CORRECT);
  if (!correction || addDays(opened, TO_ACCEPT) > today) return [];
  const corrected = { ...report, content: correction.content };
  const about = { id: uuid(), report: corrected, revision: 2, correctionReason: correction.reason, hands, on: opened };
  return [{ ...about, state: 'accepted' }];
}

/** What lies after the day of the sample has not happened yet. */
function reached(state: ReportedState, on: LocalDate, today: LocalDate): ReportedState {
  if (state === 'draft' || state === 'submitted' || state === 'withdrawn') return state;
  if (addDays(on, TO_VERIFY) > today) return 'submitted';
  return state === 'accepted' && addDays(on, TO_ACCEPT) > today ? 'verified' : state;
}

async function enter(tx: Tx, keys: SampleKeys, revisions: readonly Revision[]): Promise<void> {
  await tx.insertAll(
    ActualEntity,
    revisions.map((revision) => draftOf(tx, keys, revision)),
  );
  await tx.insertAll(
    BreakdownValueEntity,
    revisions.flatMap(({ id, report }) => keys.contentOf(report).breakdown.map((part) => ({ ...part, actualId: id }))),
  );
  await passOn(tx, revisions);
  for (const { id, report, revision, state, hands } of revisions) {
    const { versionId: indicatorVersionId, partId, period } = keys.keyOf(report);
    const change = { indicatorVersionId, partId, period, revision, state, authorId: hands.author.id, isSample: true };
    tx.audit({ action: `actual.${state === 'draft' ? 'saved' : state}`, subjectType: 'actual', subjectId: id, change });
  }
}

function draftOf(tx: Tx, keys: SampleKeys, { id, report, revision, correctionReason, hands, on }: Revision) {
  const { versionId, partId, period, occasionId } = keys.keyOf(report);
  const { breakdown: _breakdown, choice = null, narrative, ...content } = keys.contentOf(report);
  const about = { id, indicatorVersionId: versionId, partId, period, occasionId, revision, correctionReason };
  const row = { ...about, ...content, choice: typeof choice === 'object' ? null : choice };
  const words = { narrative: narrative ? { ...narrative } : null };
  const authorId = hands.author.id;
  return { ...row, ...words, state: 'draft', authorId, isSample: true, version: 1, createdAt: momentOn(tx, on) };
}

/** One statement for each step; each row says by whom and when. */
const STEPS = {
  submitted: `state = 'submitted', submitted_at = e.at`,
  verified: `state = 'verified', verified_at = e.at, verifier_id = e.by`,
  accepted: `state = 'accepted', accepted_at = e.at, acceptor_id = e.by`,
  'sent-back': `state = 'sent-back', submitted_at = NULL`,
  withdrawn: `state = 'withdrawn'`,
} as const;

const CORRECTED = `
  UPDATE actuals a SET state = 'corrected', corrected_at = e.at, version = a.version + 1
  FROM jsonb_to_recordset($1::jsonb) AS e (id uuid, at timestamptz), actuals n
  WHERE n.id = e.id AND a.indicator_version_id = n.indicator_version_id AND a.part_id = n.part_id AND a.period = n.period
    AND a.state = 'accepted' AND a.revision < n.revision`;

async function passOn(tx: Tx, revisions: readonly Revision[]): Promise<void> {
  for (const step of ['submitted', 'verified', 'accepted', 'sent-back', 'withdrawn'] as const) {
    const moved = revisions.filter(({ state }) => stepsTo(state).includes(step)).map((each) => moveOf(tx, each, step));
    if (step === 'accepted') await tx.write(CORRECTED, [JSON.stringify(moved)]);
    await tx.write(
      `UPDATE actuals a SET ${STEPS[step]}, version = a.version + 1
       FROM jsonb_to_recordset($1::jsonb) AS e (id uuid, at timestamptz, by uuid) WHERE a.id = e.id`,
      [JSON.stringify(moved)],
    );
  }
  await tx.insertAll(
    ActualReturnEntity,
    revisions.flatMap((each) => returnOf(tx, each)),
  );
}

function moveOf(tx: Tx, { id, hands, on }: Revision, step: keyof typeof STEPS) {
  const days = step === 'accepted' ? TO_ACCEPT : step === 'verified' ? TO_VERIFY : 0;
  const by = step === 'accepted' ? hands.acceptor.id : hands.verifier.id;
  return { id, at: momentOn(tx, addDays(on, days)), by };
}

function returnOf(tx: Tx, { id, report, hands, on, state }: Revision) {
  if (state !== 'sent-back') return [];
  const row = { id: uuid(), actualId: id, returnedById: hands.verifier.id, fromState: 'submitted' };
  return [{ ...row, reasons: [...(report.reasons ?? [])], createdAt: momentOn(tx, addDays(on, TO_VERIFY)) }];
}
