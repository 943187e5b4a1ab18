import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from './person.entity';
import { ReportCommentEntity } from './report-comment.entity';

/** Somebody whom a comment names. PostgreSQL refuses to change it. */
@Entity('report_comment_mentions')
export class ReportCommentMentionEntity {
  @PrimaryColumn('uuid', { name: 'comment_id' })
  commentId: string;

  @ManyToOne(() => ReportCommentEntity)
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'fk_report_comment_mentions_comment' })
  comment?: Relation<ReportCommentEntity>;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_report_comment_mentions_person' })
  person?: Relation<PersonEntity>;
}
