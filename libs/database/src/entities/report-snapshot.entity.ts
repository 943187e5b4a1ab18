import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Moment } from '../columns';
import { ReportRunEntity } from './report-run.entity';

/** What a report says, frozen as canonical JSON. PostgreSQL refuses to change it. */
@Entity('report_snapshots')
@Check('ck_report_snapshots_sha256', `sha256 = sha256(convert_to(content, 'UTF8'))`)
export class ReportSnapshotEntity {
  @PrimaryColumn('uuid', { name: 'run_id' })
  runId: string;

  @ManyToOne(() => ReportRunEntity)
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'fk_report_snapshots_run' })
  run?: Relation<ReportRunEntity>;

  @Column('text')
  content: string;

  @Column('bytea')
  sha256: Buffer;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
