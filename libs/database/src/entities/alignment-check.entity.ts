import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment } from '../columns';
import { FrameworkVersionEntity } from './framework-version.entity';

/** That a plan was checked, and how far it lined up. PostgreSQL refuses to change it. */
@Entity('alignment_checks')
@Index('ix_alignment_checks_framework', ['frameworkVersionId', 'finishedAt'])
@Check('ck_alignment_checks_cause', `cause IN ('nightly', 'change', 'asked')`)
@Check('ck_alignment_checks_moments', 'begun_at <= finished_at')
@Check('ck_alignment_checks_counts', 'found >= 0 AND mended >= 0 AND standing >= found')
@Check('ck_alignment_checks_coverage', `jsonb_typeof(coverage) = 'object'`)
export class AlignmentCheckEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'framework_version_id' })
  frameworkVersionId: string;

  @ManyToOne(() => FrameworkVersionEntity)
  @JoinColumn({ name: 'framework_version_id', foreignKeyConstraintName: 'fk_alignment_checks_framework' })
  frameworkVersion?: Relation<FrameworkVersionEntity>;

  /** What it was held against; null where there was none. */
  @Column('uuid', { name: 'strategic_plan_id', nullable: true })
  strategicPlanId: string | null;

  @ManyToOne(() => FrameworkVersionEntity)
  @JoinColumn({ name: 'strategic_plan_id', foreignKeyConstraintName: 'fk_alignment_checks_strategic_plan' })
  strategicPlan?: Relation<FrameworkVersionEntity> | null;

  @Column('text')
  cause: string;

  @Moment({ name: 'begun_at' })
  begunAt: Date;

  @Moment({ name: 'finished_at' })
  finishedAt: Date;

  /** How many findings are new. */
  @Column('integer')
  found: number;

  @Column('integer')
  mended: number;

  /** How many there are now, the new ones among them. */
  @Column('integer')
  standing: number;

  @Column('jsonb')
  coverage: object;
}
