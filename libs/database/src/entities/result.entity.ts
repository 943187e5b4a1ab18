import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, Version } from '../columns';
import { FrameworkVersionEntity } from './framework-version.entity';
import { ResultKindEntity } from './result-kind.entity';

/** A result of one framework version as it stands now. PostgreSQL remembers in `result_history` what it said before. */
@Entity('results')
@Unique('uq_results_code', ['kindId', 'code'])
@Unique('uq_results_origin', ['frameworkVersionId', 'originId'])
@Unique('uq_results_framework', ['id', 'frameworkVersionId'])
@Index('ix_results_origin', ['originId'])
@Check('ck_results_code', `code <> ''`)
@Check('ck_results_title', `jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb`)
@Check('ck_results_description', `jsonb_typeof(description) = 'object' AND description <> '{}'::jsonb`)
@Check('ck_results_control_level', `control_level IN ('full', 'partial', 'none')`)
@Check('ck_results_sdgs', 'sdgs <@ ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]')
@Check('ck_results_changed', 'changed_at >= created_at')
export class ResultEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'framework_version_id' })
  frameworkVersionId: string;

  @ManyToOne(() => FrameworkVersionEntity)
  @JoinColumn({ name: 'framework_version_id', foreignKeyConstraintName: 'fk_results_framework' })
  frameworkVersion?: Relation<FrameworkVersionEntity>;

  /** The row under which it first appeared: its identity in all editions of a rolling plan. */
  @Column('uuid', { name: 'origin_id' })
  originId: string;

  @ManyToOne(() => ResultEntity)
  @JoinColumn({ name: 'origin_id', foreignKeyConstraintName: 'fk_results_origin' })
  origin?: Relation<ResultEntity>;

  @Column('uuid', { name: 'kind_id' })
  kindId: string;

  @ManyToOne(() => ResultKindEntity)
  @JoinColumn([
    { name: 'kind_id', referencedColumnName: 'id', foreignKeyConstraintName: 'fk_results_kind' },
    {
      name: 'framework_version_id',
      referencedColumnName: 'frameworkVersionId',
      foreignKeyConstraintName: 'fk_results_kind',
    },
  ])
  kind?: Relation<ResultKindEntity>;

  @Column('text')
  code: string;

  /** By language code. */
  @Column('jsonb')
  title: Record<string, string>;

  @Column('jsonb', { nullable: true })
  description: Record<string, string> | null;

  @Column('text', { name: 'control_level' })
  controlLevel: string;

  @Column('integer', { array: true })
  sdgs: number[];

  /** Its last day, after which it no longer counts. */
  @Column('date', { name: 'retired_on', nullable: true })
  retiredOn: string | null;

  @Version()
  version: number;

  /** Where it was published. */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @Moment({ name: 'changed_at' })
  changedAt: Date;
}
