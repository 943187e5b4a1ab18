import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, Version } from '../columns';
import { IndicatorEntity } from './indicator.entity';

/** What an indicator means, and how it becomes a rating. Once it has values PostgreSQL keeps the meaning as it is. */
@Entity('indicator_versions')
@Unique('uq_indicator_versions_number', ['indicatorId', 'number'])
@Check('ck_indicator_versions_first', 'number >= 1 AND (number = 1) = (starts_on IS NULL)')
@Check('ck_indicator_versions_bridge', 'bridge IS NULL OR number > 1')
@Check('ck_indicator_versions_title', `jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb`)
@Check('ck_indicator_versions_measure', `jsonb_typeof(measure) = 'object' AND measure <> '{}'::jsonb`)
@Check(
  'ck_indicator_versions_kind',
  `kind IN ('increase', 'decrease', 'at-least', 'at-most', 'within', 'parity', 'milestone-list', 'yes-no', 'ordinal', 'qualitative')`,
)
@Check('ck_indicator_versions_aggregation', `aggregation IN ('point', 'cumulative', 'average', 'ratio', 'sum')`)
@Check('ck_indicator_versions_parts', `part_aggregation IN ('single', 'sum', 'average', 'ratio')`)
@Check(
  'ck_indicator_versions_ratio',
  `num_nonnulls(numerator, denominator) <> 1 AND (numerator IS NOT NULL OR aggregation <> 'ratio')
    AND (numerator IS NULL OR aggregation IN ('point', 'ratio'))`,
)
@Check(
  'ck_indicator_versions_period',
  `num_nonnulls(frequency, series) = 1 AND frequency IN ('year', 'half', 'quarter', 'month')`,
)
@Check('ck_indicator_versions_days', 'lag_days >= 0 AND grace_days >= 0')
@Check('ck_indicator_versions_tolerance', 'tolerance >= 0 AND absolute_tolerance >= 0')
@Check('ck_indicator_versions_limits', 'low_limit < high_limit')
@Check('ck_indicator_versions_steps', `(kind = 'ordinal') = (steps IS NOT NULL)`)
@Check('ck_indicator_versions_stages', `(kind = 'milestone-list') = (stages IS NOT NULL)`)
export class IndicatorVersionEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'indicator_id' })
  indicatorId: string;

  @ManyToOne(() => IndicatorEntity)
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'fk_indicator_versions_indicator' })
  indicator?: Relation<IndicatorEntity>;

  /** 1 for the first. */
  @Column('integer')
  number: number;

  /** The first day on which it holds; null for the first version, which holds from the beginning. */
  @Column('date', { name: 'starts_on', nullable: true })
  startsOn: string | null;

  /** Why its values can be compared with those of the version before; without one they cannot. */
  @Column('text', { nullable: true })
  bridge: string | null;

  /** By language code. */
  @Column('jsonb')
  title: Record<string, string>;

  @Column('jsonb', { nullable: true })
  definition: Record<string, string> | null;

  /** The unit of measure by language code, such as `{ "en": "days" }`. */
  @Column('jsonb')
  measure: Record<string, string>;

  @Column('text')
  kind: string;

  /** How the values of several periods become one. */
  @Column('text')
  aggregation: string;

  /** How the values of several reporting units become one. */
  @Column('text', { name: 'part_aggregation' })
  partAggregation: string;

  @Column('jsonb', { nullable: true })
  numerator: Record<string, string> | null;

  @Column('jsonb', { nullable: true })
  denominator: Record<string, string> | null;

  /** How often a value is reported, when it is by the calendar. */
  @Column('text', { nullable: true })
  frequency: string | null;

  /** The series of meetings that values are reported for, when it is not by the calendar. */
  @Column('text', { nullable: true })
  series: string | null;

  /** Days from the end of a period until values may be entered; below zero when they may be before its end. */
  @Column('integer', { name: 'opens_after_days' })
  opensAfterDays: number;

  @Column('integer', { name: 'lag_days' })
  lagDays: number;

  @Column('integer', { name: 'grace_days' })
  graceDays: number;

  /** Where the figures come from. */
  @Column('jsonb', { name: 'data_source', nullable: true })
  dataSource: Record<string, string> | null;

  @Column('numeric')
  tolerance: string;

  @Column('numeric', { name: 'absolute_tolerance', nullable: true })
  absoluteTolerance: string | null;

  /** Beyond these a value asks for a comment. */
  @Column('numeric', { name: 'low_limit', nullable: true })
  lowLimit: string | null;

  @Column('numeric', { name: 'high_limit', nullable: true })
  highLimit: string | null;

  @Column('boolean', { name: 'needs_evidence' })
  needsEvidence: boolean;

  /** Of an ordinal indicator, lowest first. */
  @Column('jsonb', { nullable: true })
  steps: { code: string; title: Record<string, string> }[] | null;

  /** Of a milestone list. */
  @Column('jsonb', { nullable: true })
  stages: { code: string; title: Record<string, string>; weight: string; dueOn: string }[] | null;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
