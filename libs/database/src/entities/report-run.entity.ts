import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, MomentOrNull, Version } from '../columns';
import { OccasionEntity } from './occasion.entity';

/** The making of one report for one meeting. The row says how far it has come; the queue carries its id. */
@Entity('report_runs')
@Unique('uq_report_runs_definition_occasion', ['definition', 'occasionId'])
@Check('ck_report_runs_state', `state IN ('planned', 'frozen', 'ready')`)
@Check('ck_report_runs_frozen', `(state = 'planned') = (frozen_at IS NULL)`)
@Check('ck_report_runs_ready', `(state = 'ready') = (ready_at IS NOT NULL)`)
@Check('ck_report_runs_fault', `fault <> '' AND (fault IS NULL OR state <> 'ready')`)
export class ReportRunEntity {
  @Id()
  id: string;

  @Column('text')
  definition: string;

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
