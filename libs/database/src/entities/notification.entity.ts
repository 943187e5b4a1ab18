import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { ActionRevisionEntity } from './action-revision.entity';
import { ActualBatchEntity } from './actual-batch.entity';
import { DigestEntity } from './digest.entity';
import { IndicatorPartEntity } from './indicator-part.entity';
import { IndicatorVersionEntity } from './indicator-version.entity';
import { PersonEntity } from './person.entity';
import { ReportCommentEntity } from './report-comment.entity';
import { ReportVersionEntity } from './report-version.entity';
import { ResultNoteEntity } from './result-note.entity';
import { RiskEntity } from './risk.entity';
import { RiskTreatmentEntity } from './risk-treatment.entity';

/** That somebody was told something: of a value, of what came back to them, of a report or a risk to review, of a treatment. The key is one of its kind for each person. */
@Entity('notifications')
@Unique('uq_notifications_key', ['personId', 'key'])
@Index('ix_notifications_person', ['personId', 'createdAt', 'id'])
@Index('ix_notifications_unread', ['personId'], { where: 'read_at IS NULL' })
@Index('ix_notifications_due', ['dueOn'])
@Index('ix_notifications_digest', ['digestId'])
@Index('ix_notifications_unsent', ['createdAt'], {
  where: `claimed_at IS NULL AND digest_id IS NULL AND mail <> 'off'`,
})
@Check(
  'ck_notifications_kind',
  `kind IN ('due-14', 'due-7', 'due-1', 'late', 'escalated', 'sent-back', 'mention', 'review-asked')`,
)
@Check('ck_notifications_key', `key LIKE kind || ':%'`)
@Check(
  'ck_notifications_one_subject',
  `num_nonnulls(part_id, note_id, action_revision_id, batch_id, report_version_id, comment_id, risk_id, treatment_id) = 1
    AND (part_id IS NULL) = (indicator_version_id IS NULL)
    AND (num_nonnulls(note_id, action_revision_id, batch_id) = 0 OR kind = 'sent-back')
    AND (comment_id IS NOT NULL) = (kind = 'mention')
    AND (kind <> 'review-asked' OR report_version_id IS NOT NULL)
    AND (report_version_id IS NULL OR kind IN ('review-asked', 'due-7', 'due-1', 'late'))
    AND (num_nonnulls(risk_id, treatment_id) = 0 OR kind IN ('due-14', 'due-7', 'due-1', 'late', 'escalated'))
    AND (period IS NULL) = (num_nonnulls(batch_id, report_version_id, comment_id, risk_id, treatment_id) = 1)`,
)
@Check('ck_notifications_due', `(due_on IS NULL) = (kind IN ('sent-back', 'mention'))`)
@Check('ck_notifications_mail', `mail IN ('digest', 'at-once', 'off')`)
@Check(
  'ck_notifications_one_mail',
  `(digest_id IS NULL OR mail = 'digest') AND (claimed_at IS NULL OR mail = 'at-once')`,
)
@Check('ck_notifications_sent', 'sent_at IS NULL OR claimed_at IS NOT NULL')
export class NotificationEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_notifications_person' })
  person?: Relation<PersonEntity>;

  @Column('text')
  kind: string;

  @Column('text')
  key: string;

  @Column('uuid', { name: 'indicator_version_id', nullable: true })
  indicatorVersionId: string | null;

  @ManyToOne(() => IndicatorVersionEntity)
  @JoinColumn({ name: 'indicator_version_id', foreignKeyConstraintName: 'fk_notifications_version' })
  indicatorVersion?: Relation<IndicatorVersionEntity> | null;

  @Column('uuid', { name: 'part_id', nullable: true })
  partId: string | null;

  @ManyToOne(() => IndicatorPartEntity)
  @JoinColumn({ name: 'part_id', foreignKeyConstraintName: 'fk_notifications_part' })
  part?: Relation<IndicatorPartEntity> | null;

  @Column('uuid', { name: 'note_id', nullable: true })
  noteId: string | null;

  @ManyToOne(() => ResultNoteEntity)
  @JoinColumn({ name: 'note_id', foreignKeyConstraintName: 'fk_notifications_note' })
  note?: Relation<ResultNoteEntity> | null;

  @Column('uuid', { name: 'action_revision_id', nullable: true })
  actionRevisionId: string | null;

  @ManyToOne(() => ActionRevisionEntity)
  @JoinColumn({ name: 'action_revision_id', foreignKeyConstraintName: 'fk_notifications_action' })
  actionRevision?: Relation<ActionRevisionEntity> | null;

  @Column('uuid', { name: 'batch_id', nullable: true })
  batchId: string | null;

  @ManyToOne(() => ActualBatchEntity)
  @JoinColumn({ name: 'batch_id', foreignKeyConstraintName: 'fk_notifications_batch' })
  batch?: Relation<ActualBatchEntity> | null;

  @Column('uuid', { name: 'report_version_id', nullable: true })
  reportVersionId: string | null;

  @ManyToOne(() => ReportVersionEntity)
  @JoinColumn({ name: 'report_version_id', foreignKeyConstraintName: 'fk_notifications_report_version' })
  reportVersion?: Relation<ReportVersionEntity> | null;

  @Column('uuid', { name: 'comment_id', nullable: true })
  commentId: string | null;

  @ManyToOne(() => ReportCommentEntity)
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'fk_notifications_comment' })
  comment?: Relation<ReportCommentEntity> | null;

  @Column('uuid', { name: 'risk_id', nullable: true })
  riskId: string | null;

  @ManyToOne(() => RiskEntity)
  @JoinColumn({ name: 'risk_id', foreignKeyConstraintName: 'fk_notifications_risk' })
  risk?: Relation<RiskEntity> | null;

  @Column('uuid', { name: 'treatment_id', nullable: true })
  treatmentId: string | null;

  @ManyToOne(() => RiskTreatmentEntity)
  @JoinColumn({ name: 'treatment_id', foreignKeyConstraintName: 'fk_notifications_treatment' })
  treatment?: Relation<RiskTreatmentEntity> | null;

  /** Null for a batch, which brings many, for what is said of a report, and for risks. */
  @Column('text', { nullable: true })
  period: string | null;

  /** Null for what was sent back, which is due at once, and for a mention. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @MomentOrNull({ name: 'read_at' })
  readAt: Date | null;

  /** How it goes by mail, as its person wished when it came up. */
  @Column('text')
  mail: string;

  @Column('uuid', { name: 'digest_id', nullable: true })
  digestId: string | null;

  @ManyToOne(() => DigestEntity)
  @JoinColumn({ name: 'digest_id', foreignKeyConstraintName: 'fk_notifications_digest' })
  digest?: Relation<DigestEntity> | null;

  /** Of a mail of its own, as for a digest. */
  @MomentOrNull({ name: 'claimed_at' })
  claimedAt: Date | null;

  @MomentOrNull({ name: 'sent_at' })
  sentAt: Date | null;
}
