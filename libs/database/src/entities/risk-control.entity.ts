import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, Version } from '../columns';
import { PersonEntity } from './person.entity';
import { RiskEntity } from './risk.entity';

/** What is in place against a risk already. */
@Entity('risk_controls')
@Index('ix_risk_controls_risk', ['riskId'])
@Check('ck_risk_controls_title', `jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb`)
@Check('ck_risk_controls_days', 'since_on <= until_on')
export class RiskControlEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'risk_id' })
  riskId: string;

  @ManyToOne(() => RiskEntity)
  @JoinColumn({ name: 'risk_id', foreignKeyConstraintName: 'fk_risk_controls_risk' })
  risk?: Relation<RiskEntity>;

  @Column('jsonb')
  title: Record<string, string>;

  @Column('date', { name: 'since_on' })
  sinceOn: string;

  /** Its last day; null while it is in place. */
  @Column('date', { name: 'until_on', nullable: true })
  untilOn: string | null;

  @Column('uuid', { name: 'recorded_by_id' })
  recordedById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'recorded_by_id', foreignKeyConstraintName: 'fk_risk_controls_recorded_by' })
  recordedBy?: Relation<PersonEntity>;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
