import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull, Version } from '../columns';
import { ResultEntity } from './result.entity';

/** What one edition of an operational plan says about a result for one of its years. */
@Entity('year_entries')
@Index('uq_year_entries_year', ['resultId', 'year'], { unique: true, where: 'removed_at IS NULL' })
@Index('ix_year_entries_framework', ['frameworkVersionId'])
@Check('ck_year_entries_planned', `jsonb_typeof(planned) = 'object' AND planned <> '{}'::jsonb`)
@Check('ck_year_entries_removed', 'removed_at = changed_at')
@Check('ck_year_entries_share', 'regional_support_share > 0 AND regional_support_share <= 1')
export class YearEntryEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'framework_version_id' })
  frameworkVersionId: string;

  @Column('uuid', { name: 'result_id' })
  resultId: string;

  @ManyToOne(() => ResultEntity)
  @JoinColumn([
    { name: 'result_id', referencedColumnName: 'id', foreignKeyConstraintName: 'fk_year_entries_result' },
    {
      name: 'framework_version_id',
      referencedColumnName: 'frameworkVersionId',
      foreignKeyConstraintName: 'fk_year_entries_result',
    },
  ])
  result?: Relation<ResultEntity>;

  @Column('integer')
  year: number;

  /** What is planned, by language code. */
  @Column('jsonb')
  planned: Record<string, string>;

  /** The part of the work that supports regional offices (Resolution 108, instructs the Director 1); null when it is not tagged. */
  @Column('numeric', { name: 'regional_support_share', nullable: true })
  regionalSupportShare: string | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  /** Since when it says what it says. */
  @Moment({ name: 'changed_at' })
  changedAt: Date;

  /** When it was taken away; it stays as what was planned before. */
  @MomentOrNull({ name: 'removed_at' })
  removedAt: Date | null;
}
