import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment } from '../columns';
import { IndicatorEntity } from './indicator.entity';

/** What is to be reached by a day. A change is a new row with the day from which it holds; the old one stays. */
@Entity('targets')
@Index('ix_targets_indicator', ['indicatorId', 'effectiveFrom'])
@Check('ck_targets_reasons', `rationale <> '' AND decision_reference <> ''`)
export class TargetEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'indicator_id' })
  indicatorId: string;

  @ManyToOne(() => IndicatorEntity)
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'fk_targets_indicator' })
  indicator?: Relation<IndicatorEntity>;

  @Column('numeric')
  value: string;

  @Column('date', { name: 'on_day' })
  onDay: string;

  @Column('date', { name: 'effective_from' })
  effectiveFrom: string;

  @Column('text')
  rationale: string;

  @Column('text', { name: 'decision_reference' })
  decisionReference: string;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
