import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, Version } from '../columns';
import { PersonEntity } from './person.entity';
import { RiskEntity } from './risk.entity';

/** What is planned about a risk, by whom and until when. */
@Entity('risk_treatments')
@Index('ix_risk_treatments_risk', ['riskId'])
@Index('ix_risk_treatments_owner', ['ownerId'])
@Check(
  'ck_risk_treatments_response',
  `response IN ('avoid', 'limit', 'transfer', 'accept', 'exploit', 'enhance', 'share')`,
)
@Check('ck_risk_treatments_title', `jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb`)
@Check('ck_risk_treatments_days', 'starts_on <= due_on')
@Check('ck_risk_treatments_cost', 'cost_chf >= 0')
@Check('ck_risk_treatments_effect', `btrim(effect) <> ''`)
@Check(
  'ck_risk_treatments_expected',
  '(expected_likelihood IS NULL) = (expected_impact IS NULL) AND expected_likelihood BETWEEN 1 AND 6 AND expected_impact BETWEEN 1 AND 6',
)
@Check('ck_risk_treatments_progress', 'progress BETWEEN 0 AND 100')
@Check('ck_risk_treatments_state', `state IN ('planned', 'underway', 'done', 'cancelled')`)
@Check('ck_risk_treatments_done', `(state = 'done') = (done_on IS NOT NULL) AND (state <> 'done' OR progress = 100)`)
@Check('ck_risk_treatments_changed', 'changed_at >= created_at')
export class RiskTreatmentEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'risk_id' })
  riskId: string;

  @ManyToOne(() => RiskEntity)
  @JoinColumn({ name: 'risk_id', foreignKeyConstraintName: 'fk_risk_treatments_risk' })
  risk?: Relation<RiskEntity>;

  @Column('text')
  response: string;

  @Column('jsonb')
  title: Record<string, string>;

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'fk_risk_treatments_owner' })
  owner?: Relation<PersonEntity> | null;

  /** Its first day, where one is planned. */
  @Column('date', { name: 'starts_on', nullable: true })
  startsOn: string | null;

  @Column('date', { name: 'due_on' })
  dueOn: string;

  /** Whole Swiss francs, as text on the whole way. */
  @Column('bigint', { name: 'cost_chf', nullable: true })
  costChf: string | null;

  @Column('integer', { name: 'expected_likelihood', nullable: true })
  expectedLikelihood: number | null;

  @Column('integer', { name: 'expected_impact', nullable: true })
  expectedImpact: number | null;

  @Column('text', { nullable: true })
  effect: string | null;

  @Column('integer')
  progress: number;

  @Column('text')
  state: string;

  @Column('date', { name: 'done_on', nullable: true })
  doneOn: string | null;

  @Column('uuid', { name: 'recorded_by_id' })
  recordedById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'recorded_by_id', foreignKeyConstraintName: 'fk_risk_treatments_recorded_by' })
  recordedBy?: Relation<PersonEntity>;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @Moment({ name: 'changed_at' })
  changedAt: Date;
}
