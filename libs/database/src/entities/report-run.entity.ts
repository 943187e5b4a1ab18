import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull, Version } from '../columns';
import { OccasionEntity } from './occasion.entity';
import { ReportDefinitionEntity } from './report-definition.entity';

/** The making of one report for one meeting. The row says how far it has come; the queue carries its id. */
@Entity('report_runs')
@Index('uq_report_runs_slot', ['definition', 'occasionId'], { unique: true, where: `state <> 'superseded'` })
@Index('ix_report_runs_due', ['dueOn'], { where: `state = 'planned'` })
@Check('ck_report_runs_state', `state IN ('planned', 'frozen', 'ready', 'skipped', 'superseded')`)
@Check('ck_report_runs_frozen', `(state IN ('planned', 'skipped')) = (frozen_at IS NULL)`)
@Check('ck_report_runs_started', `started_at IS NOT NULL OR (due_on IS NOT NULL AND state IN ('planned', 'skipped'))`)
@Check('ck_report_runs_late', 'NOT is_late OR due_on IS NOT NULL')
@Check(
  'ck_report_runs_skipped',
  `(state = 'skipped') = (skipped_at IS NOT NULL)
    AND (skipped_at IS NULL) = (skip_reason IS NULL) AND skip_reason IN ('cancelled', 'over', 'inactive')`,
)
@Check('ck_report_runs_ready', `(state IN ('ready', 'superseded')) = (ready_at IS NOT NULL)`)
@Check('ck_report_runs_fault', `fault <> '' AND (fault IS NULL OR state NOT IN ('ready', 'superseded'))`)
export class ReportRunEntity {
  @Id()
  id: string;

  /** By its code. */
  @Column('text')
  definition: string;

  @ManyToOne(() => ReportDefinitionEntity)
  @JoinColumn({
    name: 'definition',
    referencedColumnName: 'code',
    foreignKeyConstraintName: 'fk_report_runs_definition',
  })
  reportDefinition?: Relation<ReportDefinitionEntity>;

  @Column('uuid', { name: 'occasion_id' })
  occasionId: string;

  @ManyToOne(() => OccasionEntity)
  @JoinColumn({ name: 'occasion_id', foreignKeyConstraintName: 'fk_report_runs_occasion' })
  occasion?: Relation<OccasionEntity>;

  @Column('text')
  state: string;

  /** What was accepted after this moment is not in the report. */
  @Moment({ name: 'cut_off' })
  cutOff: Date;

  /** The day at whose end in Geneva it is made; null for one that somebody asked for. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  /** Null while it waits for its day. */
  @MomentOrNull({ name: 'started_at' })
  startedAt: Date | null;

  /** Whether its day had passed long before it was started. */
  @Column('boolean', { name: 'is_late' })
  isLate: boolean;

  @MomentOrNull({ name: 'skipped_at' })
  skippedAt: Date | null;

  @Column('text', { name: 'skip_reason', nullable: true })
  skipReason: string | null;

  @MomentOrNull({ name: 'frozen_at' })
  frozenAt: Date | null;

  @MomentOrNull({ name: 'ready_at' })
  readyAt: Date | null;

  /** Why the last try failed; null when none has since it was asked for. */
  @Column('text', { nullable: true })
  fault: string | null;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
