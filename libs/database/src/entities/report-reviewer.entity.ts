import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Moment } from '../columns';
import { PersonEntity } from './person.entity';
import { ReportEntity } from './report.entity';

/** Who is asked to review a report. */
@Entity('report_reviewers')
@Index('ix_report_reviewers_person', ['personId'])
export class ReportReviewerEntity {
  @PrimaryColumn('uuid', { name: 'report_id' })
  reportId: string;

  @ManyToOne(() => ReportEntity)
  @JoinColumn({ name: 'report_id', foreignKeyConstraintName: 'fk_report_reviewers_report' })
  report?: Relation<ReportEntity>;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_report_reviewers_person' })
  person?: Relation<PersonEntity>;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
