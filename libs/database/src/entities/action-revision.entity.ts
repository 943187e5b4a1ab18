import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { ActionEntity } from './action.entity';
import { CheckedRow } from './checked-row';
import { OccasionEntity } from './occasion.entity';
import { PersonEntity } from './person.entity';
import { UnitEntity } from './unit.entity';

/** What is said of an action at one time: what was planned and what was taken. An accepted one never changes. */
@Entity('action_revisions')
@Unique('uq_action_revisions_revision', ['actionId', 'revision'])
@Index('uq_action_revisions_accepted', ['actionId'], { unique: true, where: `state = 'accepted'` })
@Index('uq_action_revisions_open', ['actionId'], { unique: true, where: `state NOT IN ('accepted', 'corrected')` })
@Index('ix_action_revisions_owner', ['ownerPersonId'])
@Check('ck_action_revisions_revision', 'revision >= 1')
@Check('ck_action_revisions_correction', 'revision = 1 OR correction_reason IS NOT NULL')
@Check(
  'ck_action_revisions_state',
  `state IN ('draft', 'submitted', 'verified', 'accepted', 'sent-back', 'withdrawn', 'corrected')`,
)
@Check('ck_action_revisions_language', `language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')`)
@Check(
  'ck_action_revisions_three_people',
  'author_id <> verifier_id AND verifier_id <> acceptor_id AND author_id <> acceptor_id',
)
@Check(
  'ck_action_revisions_verified',
  `(verifier_id IS NULL) = (verified_at IS NULL) AND (state <> 'verified' OR verified_at IS NOT NULL)`,
)
@Check(
  'ck_action_revisions_accepted',
  `(acceptor_id IS NULL) = (accepted_at IS NULL) AND (accepted_at IS NOT NULL) = (state IN ('accepted', 'corrected'))`,
)
@Check(
  'ck_action_revisions_no_skipped_step',
  `(state IN ('draft', 'sent-back', 'withdrawn') OR submitted_at IS NOT NULL)
    AND (verified_at IS NULL OR submitted_at <= verified_at)
    AND (accepted_at IS NULL OR (verified_at IS NOT NULL AND verified_at <= accepted_at))`,
)
@Check('ck_action_revisions_corrected', `(state = 'corrected') = (corrected_at IS NOT NULL)`)
@Check(
  'ck_action_revisions_whole',
  `state IN ('draft', 'sent-back', 'withdrawn') OR COALESCE(title ? language AND planned ? language AND (taken IS NULL OR taken ? language)
    AND (status_reason IS NULL OR status_reason ? language) AND due_day IS NOT NULL
    AND num_nonnulls(owner_person_id, owner_unit_id) = 1, false)`,
)
@Check('ck_action_revisions_status', `status IN ('planned', 'under-way', 'done', 'postponed', 'dropped')`)
@Check('ck_action_revisions_one_owner', 'num_nonnulls(owner_person_id, owner_unit_id) <= 1')
@Check(
  'ck_action_revisions_asked',
  `state IN ('draft', 'sent-back', 'withdrawn') OR CASE status WHEN 'planned' THEN taken IS NULL
    WHEN 'done' THEN taken IS NOT NULL
    WHEN 'postponed' THEN status_reason IS NOT NULL AND COALESCE(due_day > promised_day, false)
    WHEN 'dropped' THEN status_reason IS NOT NULL ELSE true END`,
)
@Check('ck_action_revisions_title', `jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb`)
@Check('ck_action_revisions_planned', `jsonb_typeof(planned) = 'object' AND planned <> '{}'::jsonb`)
@Check('ck_action_revisions_taken', `jsonb_typeof(taken) = 'object' AND taken <> '{}'::jsonb`)
@Check('ck_action_revisions_status_reason', `jsonb_typeof(status_reason) = 'object' AND status_reason <> '{}'::jsonb`)
export class ActionRevisionEntity extends CheckedRow {
  @Column('uuid', { name: 'action_id' })
  actionId: string;

  @ManyToOne(() => ActionEntity)
  @JoinColumn({ name: 'action_id', foreignKeyConstraintName: 'fk_action_revisions_action' })
  action?: Relation<ActionEntity>;

  /** By language code, as all texts. */
  @Column('jsonb', { nullable: true })
  title: Record<string, string> | null;

  /** What is to be done. */
  @Column('jsonb', { nullable: true })
  planned: Record<string, string> | null;

  /** What was done so far. */
  @Column('jsonb', { nullable: true })
  taken: Record<string, string> | null;

  @Column('text')
  status: string;

  /** Why it was postponed or dropped. */
  @Column('jsonb', { name: 'status_reason', nullable: true })
  statusReason: Record<string, string> | null;

  @Column('uuid', { name: 'owner_person_id', nullable: true })
  ownerPersonId: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'owner_person_id', foreignKeyConstraintName: 'fk_action_revisions_owner_person' })
  ownerPerson?: Relation<PersonEntity> | null;

  @Column('uuid', { name: 'owner_unit_id', nullable: true })
  ownerUnitId: string | null;

  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'owner_unit_id', foreignKeyConstraintName: 'fk_action_revisions_owner_unit' })
  ownerUnit?: Relation<UnitEntity> | null;

  @Column('date', { name: 'due_day', nullable: true })
  dueDay: string | null;

  /** The accepted day that a postponement counts from; none before an action was accepted. */
  @Column('date', { name: 'promised_day', nullable: true })
  promisedDay: string | null;

  @ManyToOne(() => OccasionEntity)
  @JoinColumn({ name: 'occasion_id', foreignKeyConstraintName: 'fk_action_revisions_occasion' })
  occasion?: Relation<OccasionEntity> | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_action_revisions_author' })
  author?: Relation<PersonEntity>;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'verifier_id', foreignKeyConstraintName: 'fk_action_revisions_verifier' })
  verifier?: Relation<PersonEntity> | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'acceptor_id', foreignKeyConstraintName: 'fk_action_revisions_acceptor' })
  acceptor?: Relation<PersonEntity> | null;
}
