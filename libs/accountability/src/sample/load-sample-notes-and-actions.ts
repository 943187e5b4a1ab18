import {
  ActionEntity,
  ActionReturnEntity,
  ActionRevisionEntity,
  ResultNoteEntity,
  ResultNoteReturnEntity,
  type Tx,
} from '@resolute/database';
import { type AcceptanceState, calendarPeriod, type LocalDate, promisedDay } from '@resolute/domain';
import type { SampleAccount } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { SAMPLE_ACTIONS } from './sample-actions';
import { SAMPLE_NOTES } from './sample-notes';
import type { SampleAction, SampleActionRevision, SampleNote } from './sample-report.types';

const PLAN = 'OP-2026-2029';
/** The unit of the first contributor. */
const UNIT = 'SG13';

const ORIGIN = `SELECT r.origin_id AS id FROM results r JOIN result_kinds k ON k.id = r.kind_id
  JOIN framework_versions f ON f.id = r.framework_version_id WHERE f.code = $1 AND k.code = 'output' AND r.code = $2`;

/** Enters what a study group says of the outputs of 2026, and its actions, with the hands of three people. */
export async function loadSampleNotesAndActions(tx: Tx, accounts: readonly SampleAccount[]): Promise<void> {
  await new SampleReports(tx, accounts).load();
}

class SampleReports {
  private unitId = '';

  constructor(
    private readonly tx: Tx,
    private readonly accounts: readonly SampleAccount[],
  ) {}

  async load(): Promise<void> {
    this.unitId = await this.idBy('SELECT id FROM units WHERE code = $1', [UNIT]);
    for (const note of SAMPLE_NOTES) await this.note(note);
    for (const action of SAMPLE_ACTIONS) await this.action(action);
  }

  private async note({ output, period, revisions }: SampleNote): Promise<void> {
    const about = { originId: await this.idBy(ORIGIN, [PLAN, output]), unitId: this.unitId };
    for (const [at, { state, correctionReason = null, returned, ...texts }] of revisions.entries()) {
      const id = uuid();
      const row = { ...about, ...texts, ...(await this.passed(state, period)), correctionReason, revision: at + 1 };
      await this.tx.insert(ResultNoteEntity, { ...row, id });
      if (returned) await this.tx.insert(ResultNoteReturnEntity, { ...this.sentBack(returned), noteId: id });
      this.tell('result-note', id, state);
    }
  }

  private async action({ output, revisions }: SampleAction): Promise<void> {
    const actionId = uuid();
    const originId = await this.idBy(ORIGIN, [PLAN, output]);
    const created = { isSample: true, createdAt: this.tx.at };
    await this.tx.insert(ActionEntity, { id: actionId, originId, unitId: this.unitId, ...created });
    let promised: LocalDate | null = null;
    for (const [at, revision] of revisions.entries()) {
      const { state, correctionReason = null, returned, owner, period, ...content } = revision;
      const id = uuid();
      const about = { ...content, ...this.ownedBy(owner), ...(await this.passed(state, period)), actionId };
      const row = { ...about, correctionReason, promisedDay: promised, revision: at + 1 };
      await this.tx.insert(ActionRevisionEntity, { ...row, id });
      if (returned) await this.tx.insert(ActionReturnEntity, { ...this.sentBack(returned), revisionId: id });
      promised = promisedDay({ status: content.status, dueDay: content.dueDay as LocalDate, promisedDay: promised });
      this.tell('action', id, state);
    }
  }

  private ownedBy(owner: SampleActionRevision['owner']) {
    if (owner === 'unit') return { ownerUnitId: this.unitId, ownerPersonId: null };
    return { ownerUnitId: null, ownerPersonId: this.who('contributor') };
  }

  /** Period, hands and moments of a revision that has come as far as its state says. */
  private async passed(state: AcceptanceState, period: string) {
    const isAccepted = state === 'accepted' || state === 'corrected';
    const isVerified = isAccepted || state === 'verified';
    const { at } = this.tx;
    const when = (is: boolean): Date | null => (is ? at : null);
    const moments = {
      submittedAt: when(isVerified || state === 'submitted'),
      verifiedAt: when(isVerified),
      acceptedAt: when(isAccepted),
      correctedAt: when(state === 'corrected'),
      createdAt: at,
    };
    const occasionId = await this.meeting(period);
    const hands = {
      authorId: this.who('contributor'),
      verifierId: isVerified ? this.who('verifier') : null,
      acceptorId: isAccepted ? this.who('planner') : null,
    };
    return { state, period, occasionId, language: 'en', ...hands, ...moments, isSample: true, version: 1 };
  }

  private async meeting(period: string): Promise<string | null> {
    return calendarPeriod(period) ? null : this.idBy('SELECT id FROM occasions WHERE code = $1', [period]);
  }

  private sentBack(reasons: readonly { field: string; reason: string }[]) {
    const who = { id: uuid(), returnedById: this.who('verifier'), createdAt: this.tx.at };
    return { ...who, fromState: 'submitted', reasons: [...reasons] };
  }

  private tell(subjectType: string, subjectId: string, state: AcceptanceState): void {
    this.tx.audit({ action: `${subjectType}.saved`, subjectType, subjectId, change: { state, isSample: true } });
  }

  private who(role: SampleAccount['role']): string {
    const account = this.accounts.find((each) => each.role === role);
    if (!account) throw new Error(`The sample has no ${role}`);
    return account.personId;
  }

  private async idBy(sql: string, key: readonly string[]): Promise<string> {
    const [row] = await this.tx.query<{ id: string }>(sql, [...key]);
    if (!row) throw new Error(`The sample has no ${key.join(' ')}`);
    return row.id;
  }
}
