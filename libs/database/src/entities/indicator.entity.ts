import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, Version } from '../columns';
import { UnitEntity } from './unit.entity';

/** What is measured, and how it becomes a rating. */
@Entity('indicators')
@Unique('uq_indicators_code', ['code'])
@Check('ck_indicators_title', `jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb`)
@Check('ck_indicators_measure', `jsonb_typeof(measure) = 'object' AND measure <> '{}'::jsonb`)
@Check('ck_indicators_kind', `kind IN ('increase', 'decrease', 'at-least', 'at-most')`)
@Check('ck_indicators_aggregation', `aggregation IN ('point', 'cumulative', 'average', 'sum')`)
@Check('ck_indicators_frequency', `frequency IN ('year', 'half', 'quarter', 'month')`)
@Check('ck_indicators_tolerance', 'tolerance >= 0 AND absolute_tolerance >= 0')
@Check('ck_indicators_days', 'lag_days >= 0 AND grace_days >= 0')
export class IndicatorEntity {
  @Id()
  id: string;

  @Column('text')
  code: string;

  /** By language code. */
  @Column('jsonb')
  title: Record<string, string>;

  /** The unit of measure by language code, such as `{ "en": "days" }`. */
  @Column('jsonb')
  measure: Record<string, string>;

  @Column('text')
  kind: string;

  @Column('text')
  aggregation: string;

  /** How often a value is reported. */
  @Column('text')
  frequency: string;

  @Column('numeric')
  tolerance: string;

  @Column('numeric', { name: 'absolute_tolerance', nullable: true })
  absoluteTolerance: string | null;

  @Column('integer', { name: 'lag_days' })
  lagDays: number;

  @Column('integer', { name: 'grace_days' })
  graceDays: number;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_indicators_unit' })
  unit?: Relation<UnitEntity>;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
