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
import { passOn } from './pass-on';
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
    let earlierId: string | undefined;
    for (const [at, { state, correctionReason = null, returned, ...texts }] of revisions.entries()) {
      const id = uuid();
      const row = { ...about, ...texts, ...(await this.draft(period)), correctionReason, revision: at + 1 };
      await this.tx.insert(ResultNoteEntity, { ...row, id });
      await passOn(this.tx, 'result_notes', { ...this.checkers(), id, state, earlierId });
      earlierId = id;
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
    let earlierId: string | undefined;
    for (const [at, revision] of revisions.entries()) {
      const { state, correctionReason = null, returned, owner, period, ...content } = revision;
      const id = uuid();
      const about = { ...content, ...this.ownedBy(owner), ...(await this.draft(period)), actionId };
      const row = { ...about, correctionReason, promisedDay: promised, revision: at + 1 };
      await this.tx.insert(ActionRevisionEntity, { ...row, id });
      await passOn(this.tx, 'action_revisions', { ...this.checkers(), id, state, earlierId });
      earlierId = id;
      if (returned) await this.tx.insert(ActionReturnEntity, { ...this.sentBack(returned), revisionId: id });
      promised = promisedDay({ status: content.status, dueDay: content.dueDay as LocalDate, promisedDay: promised });
      this.tell('action', id, state);
    }
  }

  private ownedBy(owner: SampleActionRevision['owner']) {
    if (owner === 'unit') return { ownerUnitId: this.unitId, ownerPersonId: null };
    return { ownerUnitId: null, ownerPersonId: this.who('contributor') };
  }

  /** What every revision begins with. */
  private async draft(period: string) {
    const occasionId = await this.meeting(period);
    const row = { isSample: true, version: 1, createdAt: this.tx.at };
    return { state: 'draft', period, occasionId, language: 'en', authorId: this.who('contributor'), ...row };
  }

  private checkers() {
    return { verifierId: this.who('verifier'), acceptorId: this.who('planner') };
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
