import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, MomentOrNull, Version } from '../columns';

/** A strategic plan of the Union, or one edition of the Sector's rolling operational plan. */
@Entity('framework_versions')
@Unique('uq_framework_versions_code', ['code'])
@Unique('uq_framework_versions_previous', ['previousId'])
@Check('ck_framework_versions_kind', `kind IN ('strategic-plan', 'operational-plan')`)
@Check('ck_framework_versions_title', `jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb`)
@Check('ck_framework_versions_years', 'first_year <= last_year AND first_year >= 1865')
@Check('ck_framework_versions_rolling', `kind = 'operational-plan' OR (previous_id IS NULL AND frozen_at IS NULL)`)
export class FrameworkVersionEntity {
  @Id()
  id: string;

  @Column('text')
  code: string;

  @Column('text')
  kind: string;

  /** By language code. */
  @Column('jsonb')
  title: Record<string, string>;

  @Column('integer', { name: 'first_year' })
  firstYear: number;

  @Column('integer', { name: 'last_year' })
  lastYear: number;

  /** Where it was published. */
  @Column('text', { nullable: true })
  source: string | null;

  /** The edition that this one was rolled over from. */
  @Column('uuid', { name: 'previous_id', nullable: true })
  previousId: string | null;

  @ManyToOne(() => FrameworkVersionEntity)
  @JoinColumn({ name: 'previous_id', foreignKeyConstraintName: 'fk_framework_versions_previous' })
  previous?: Relation<FrameworkVersionEntity> | null;

  /** When the next edition took its place; from then on PostgreSQL refuses every change. */
  @MomentOrNull({ name: 'frozen_at' })
  frozenAt: Date | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
