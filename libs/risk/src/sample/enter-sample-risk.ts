import {
  RiskAssessmentEntity,
  RiskControlEntity,
  RiskEntity,
  RiskEscalationEntity,
  RiskMoveEntity,
  RiskReviewEntity,
  RiskTreatmentEntity,
  type Tx,
} from '@resolute/database';
import {
  type AssessmentKind,
  classOnRung,
  type LocalDate,
  levelOf,
  MATRIX_5X5,
  type RiskAction,
} from '@resolute/domain';
import type { SampleAccount } from '@resolute/identity';
import { v7 as uuid } from 'uuid';
import { nextCode } from '../register/raise-risk';
import { enterSampleLinks } from './enter-sample-links';
import type { SampleFound, SampleRisk, SampleScore, SampleTreatment } from './sample-risk.types';

/** On which all of them were raised and opened. */
const RAISED_ON = '2025-11-10';
const FIRST_MATRIX = 'SELECT m.id FROM risk_matrices m WHERE m.version = 1';

export interface SampleRegister {
  readonly accounts: readonly SampleAccount[];
  readonly today: LocalDate;
  readonly categories: ReadonlyMap<string, string>;
}

/** Enters one risk with all that had happened to it by the day of the sample; what lies later is left out. */
export async function enterSampleRisk(tx: Tx, sample: SampleRisk, register: SampleRegister): Promise<void> {
  if (register.today < RAISED_ON) return;
  await new EnteredRisk(tx, sample, register).enter();
}

class EnteredRisk {
  private readonly id = uuid();
  private unitId = '';
  private row: { id: string; version: number } = { id: this.id, version: 1 };

  constructor(
    private readonly tx: Tx,
    private readonly sample: SampleRisk,
    private readonly register: SampleRegister,
  ) {}

  async enter(): Promise<void> {
    const { tx, sample } = this;
    const [unit] = await tx.query<{ id: string }>('SELECT u.id FROM units u WHERE u.code = $1', [sample.unit]);
    if (!unit) throw new Error(`The sample has no unit ${sample.unit}`);
    this.unitId = unit.id;
    const code = await nextCode(tx);
    await this.raise(code);
    await enterSampleLinks(tx, sample, { riskId: this.id, createdById: this.author, createdAt: this.on(RAISED_ON) });
    await this.move('open', 'draft', 'open', RAISED_ON);
    await this.controlsAndTreatments();
    await this.assessments();
    await this.escalate();
    await this.review();
    if (sample.monitoredOn && sample.monitoredOn <= this.register.today)
      await this.move('monitor', 'open', 'monitored', sample.monitoredOn);
    const change = { code, isSample: true };
    tx.audit({ action: 'risk.raised', subjectType: 'risk', subjectId: this.id, change });
  }

  private async raise(code: string): Promise<void> {
    const { title, cause, event, consequence, class: riskClass, category, proximity } = this.sample;
    const at = this.on(RAISED_ON);
    const texts = { title, cause, event, consequence };
    const about = { class: riskClass, nature: 'threat', proximity, unitId: this.unitId, ownerId: this.owner };
    const categoryId = this.register.categories.get(category);
    if (!categoryId) throw new Error(`The sample has no category ${category}`);
    const row = { ...texts, ...about, categoryId, code, state: 'draft', rung: 'unit', raisedById: this.author };
    await this.tx.insert(RiskEntity, { ...row, id: this.id, isSample: true, version: 1, createdAt: at, changedAt: at });
  }

  private async move(action: RiskAction, fromState: string, toState: string, on: string): Promise<void> {
    const row = { riskId: this.id, action, fromState, toState, reason: null, movedById: this.author };
    await this.tx.insert(RiskMoveEntity, { ...row, id: uuid(), createdAt: this.on(on) });
    await this.change({ state: toState }, on);
  }

  private async change(changes: Partial<RiskEntity>, on: string): Promise<void> {
    const version = await this.tx.update(RiskEntity, this.row as RiskEntity, { ...changes, changedAt: this.on(on) });
    this.row = { id: this.id, version };
  }

  private async controlsAndTreatments(): Promise<void> {
    const about = { riskId: this.id, recordedById: this.author, version: 1, createdAt: this.on(RAISED_ON) };
    await this.tx.insertAll(
      RiskControlEntity,
      this.sample.controls.map(({ title, sinceOn }) => ({ ...about, id: uuid(), title, sinceOn })),
    );
    await this.tx.insertAll(
      RiskTreatmentEntity,
      this.sample.treatments.map((treatment) => ({
        ...about,
        ...this.treatmentRow(treatment),
        id: uuid(),
        ownerId: this.owner,
        changedAt: this.on(RAISED_ON),
      })),
    );
  }

  /** As far as it had come on the day of the sample. */
  private treatmentRow({ response, title, startsOn, dueOn, costChf, doneOn, progress = 0 }: SampleTreatment) {
    const plan = { response, title, startsOn, dueOn, costChf: costChf ?? null };
    const { today } = this.register;
    if (doneOn && doneOn <= today) return { ...plan, state: 'done', progress: 100, doneOn };
    if (startsOn <= today && progress > 0) return { ...plan, state: 'underway', progress };
    return { ...plan, state: 'planned', progress: 0 };
  }

  private async assessments(): Promise<void> {
    const [first] = this.sample.residual;
    const on = first?.on ?? RAISED_ON;
    await this.assess('inherent', { on, score: this.sample.inherent, rationale: 'As if nothing were in place.' });
    await this.assess('target', { on, score: this.sample.target, rationale: 'Once the treatments are done.' });
    for (const found of this.sample.residual) await this.assess('residual', found);
  }

  private async assess(kind: AssessmentKind, { on, score, rationale }: SampleFound): Promise<void> {
    if (on > this.register.today) return;
    const [matrix] = await this.tx.query<{ id: string }>(FIRST_MATRIX);
    const [likelihood, impact]: SampleScore = score;
    const level = levelOf(MATRIX_5X5, { likelihood, impact });
    const at = this.on(on);
    await this.tx.write(
      'UPDATE risk_assessments SET superseded_at = $3 WHERE risk_id = $1 AND kind = $2 AND superseded_at IS NULL',
      [this.id, kind, at],
    );
    const row = { riskId: this.id, kind, likelihood, impact, level, rationale, assessedOn: on, matrixId: matrix?.id };
    await this.tx.insert(RiskAssessmentEntity, { ...row, id: uuid(), assessorId: this.author, createdAt: at });
    if (kind === 'residual') await this.change({ lastReviewedOn: on }, on);
  }

  private async escalate(): Promise<void> {
    const { escalation, class: raisedAs } = this.sample;
    if (!escalation || escalation.on > this.register.today) return;
    const { on, toRung, reason } = escalation;
    const row = { riskId: this.id, fromRung: 'unit', toRung, reason, escalatedById: this.author };
    await this.tx.insert(RiskEscalationEntity, { ...row, id: uuid(), createdAt: this.on(on) });
    await this.change({ rung: toRung, class: classOnRung(toRung, raisedAs) }, on);
  }

  private async review(): Promise<void> {
    for (const { on, note } of this.sample.reviews ?? []) {
      if (on > this.register.today) continue;
      const row = { riskId: this.id, reviewedOn: on, note, reviewedById: this.author };
      await this.tx.insert(RiskReviewEntity, { ...row, id: uuid(), createdAt: this.on(on) });
      await this.change({ lastReviewedOn: on }, on);
    }
  }

  /** Nine in the morning of a day in winter, but never after the moment of loading. */
  private on(day: string): Date {
    const morning = new Date(`${day}T08:00:00Z`);
    return morning < this.tx.at ? morning : this.tx.at;
  }

  private get author(): string {
    return this.inRole('contributor');
  }

  private get owner(): string {
    return this.inRole(this.sample.owner);
  }

  private inRole(role: SampleAccount['role']): string {
    const account = this.register.accounts.find(
      (each) => each.role === role && each.grants.some(({ unitId }) => unitId === null || unitId === this.unitId),
    );
    if (!account) throw new Error(`The sample has no ${role} for ${this.sample.unit}`);
    return account.personId;
  }
}
