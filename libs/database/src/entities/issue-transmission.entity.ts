import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment } from '../columns';
import { OccasionEntity } from './occasion.entity';
import { PersonEntity } from './person.entity';
import { ReportIssueEntity } from './report-issue.entity';

/** That an issue went to a meeting. PostgreSQL refuses to change it. */
@Entity('issue_transmissions')
@Unique('uq_issue_transmissions_occasion', ['issueId', 'occasionId'])
@Check('ck_issue_transmissions_note', `btrim(note) <> ''`)
export class IssueTransmissionEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'issue_id' })
  issueId: string;

  @ManyToOne(() => ReportIssueEntity)
  @JoinColumn({ name: 'issue_id', foreignKeyConstraintName: 'fk_issue_transmissions_issue' })
  issue?: Relation<ReportIssueEntity>;

  @Column('uuid', { name: 'occasion_id' })
  occasionId: string;

  @ManyToOne(() => OccasionEntity)
  @JoinColumn({ name: 'occasion_id', foreignKeyConstraintName: 'fk_issue_transmissions_occasion' })
  occasion?: Relation<OccasionEntity>;

  @Column('date', { name: 'transmitted_on' })
  transmittedOn: string;

  @Column('text', { nullable: true })
  note: string | null;

  @Moment({ name: 'recorded_at' })
  recordedAt: Date;

  @Column('uuid', { name: 'recorded_by_id' })
  recordedById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'recorded_by_id', foreignKeyConstraintName: 'fk_issue_transmissions_recorded_by' })
  recordedBy?: Relation<PersonEntity>;

  /** The Director in whose place it was transmitted; null where nobody's. */
  @Column('uuid', { name: 'recorded_for_id', nullable: true })
  recordedForId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'recorded_for_id', foreignKeyConstraintName: 'fk_issue_transmissions_recorded_for' })
  recordedFor?: Relation<PersonEntity> | null;
}
