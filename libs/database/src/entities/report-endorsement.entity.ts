import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment } from '../columns';
import { PersonEntity } from './person.entity';
import { ReportVersionEntity } from './report-version.entity';

/** What a reviewer says of a version as a whole; the latest counts. PostgreSQL refuses to change it. */
@Entity('report_endorsements')
@Index('ix_report_endorsements_version', ['versionId', 'createdAt'])
@Check('ck_report_endorsements_verdict', `verdict IN ('endorsed', 'changes-asked')`)
@Check('ck_report_endorsements_note', `btrim(note) <> '' AND (verdict = 'endorsed' OR note IS NOT NULL)`)
export class ReportEndorsementEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'version_id' })
  versionId: string;

  @ManyToOne(() => ReportVersionEntity)
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'fk_report_endorsements_version' })
  reportVersion?: Relation<ReportVersionEntity>;

  @Column('uuid', { name: 'reviewer_id' })
  reviewerId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'reviewer_id', foreignKeyConstraintName: 'fk_report_endorsements_reviewer' })
  reviewer?: Relation<PersonEntity>;

  @Column('text')
  verdict: string;

  @Column('text', { nullable: true })
  note: string | null;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
