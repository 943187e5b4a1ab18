import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, Version } from '../columns';
import { ReportRunEntity } from './report-run.entity';

/** A report as people work on it, from the figures of its run. */
@Entity('reports')
@Unique('uq_reports_run', ['runId'])
@Check('ck_reports_language', `original_language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')`)
export class ReportEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'run_id' })
  runId: string;

  @ManyToOne(() => ReportRunEntity)
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'fk_reports_run' })
  run?: Relation<ReportRunEntity>;

  /** The language that its narrative is written in first. */
  @Column('text', { name: 'original_language' })
  originalLanguage: string;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
