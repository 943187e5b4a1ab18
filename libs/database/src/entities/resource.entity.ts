import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { ResultEntity } from './result.entity';

/** What an edition plans for a result in a year, or what was spent on it. A change is a new row with a reason; the old one stays. */
@Entity('resources')
@Unique('uq_resources_previous', ['previousId'])
@Index('uq_resources_current', ['resultId', 'year', 'use'], { unique: true, where: 'superseded_at IS NULL' })
@Index('ix_resources_framework', ['frameworkVersionId', 'year'])
@Check('ck_resources_use', `use IN ('planned', 'spent')`)
@Check('ck_resources_amount', 'amount >= 0 AND amount <= 999999999999')
@Check('ck_resources_months', 'director_months >= 0 AND professional_months >= 0 AND general_service_months >= 0')
@Check('ck_resources_begun', `use = 'planned' OR year <= date_part('year', created_at AT TIME ZONE 'Europe/Zurich')`)
@Check('ck_resources_reason', `(previous_id IS NULL) = (reason IS NULL) AND btrim(reason) <> ''`)
@Check('ck_resources_superseded', 'superseded_at >= created_at')
export class ResourceEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'framework_version_id' })
  frameworkVersionId: string;

  @Column('uuid', { name: 'result_id' })
  resultId: string;

  @ManyToOne(() => ResultEntity)
  @JoinColumn([
    { name: 'result_id', referencedColumnName: 'id', foreignKeyConstraintName: 'fk_resources_result' },
    {
      name: 'framework_version_id',
      referencedColumnName: 'frameworkVersionId',
      foreignKeyConstraintName: 'fk_resources_result',
    },
  ])
  result?: Relation<ResultEntity>;

  @Column('integer')
  year: number;

  @Column('text')
  use: string;

  /** Whole Swiss francs, as text on their whole way. */
  @Column('bigint')
  amount: string;

  @Column('numeric', { name: 'director_months', nullable: true })
  directorMonths: string | null;

  @Column('numeric', { name: 'professional_months', nullable: true })
  professionalMonths: string | null;

  @Column('numeric', { name: 'general_service_months', nullable: true })
  generalServiceMonths: string | null;

  /** The row that this one took the place of. */
  @Column('uuid', { name: 'previous_id', nullable: true })
  previousId: string | null;

  @ManyToOne(() => ResourceEntity)
  @JoinColumn({ name: 'previous_id', foreignKeyConstraintName: 'fk_resources_previous' })
  previous?: Relation<ResourceEntity> | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @MomentOrNull({ name: 'superseded_at' })
  supersededAt: Date | null;
}
