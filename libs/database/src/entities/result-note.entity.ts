import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { CheckedRow } from './checked-row';
import { OccasionEntity } from './occasion.entity';
import { PersonEntity } from './person.entity';
import { ResultEntity } from './result.entity';
import { UnitEntity } from './unit.entity';

/** One revision of what a unit says of a result for a period. PostgreSQL keeps an accepted one from ever changing. */
@Entity('result_notes')
@Unique('uq_result_notes_revision', ['originId', 'period', 'unitId', 'revision'])
@Index('uq_result_notes_accepted', ['originId', 'period', 'unitId'], { unique: true, where: `state = 'accepted'` })
@Index('uq_result_notes_open', ['originId', 'period', 'unitId'], {
  unique: true,
  where: `state NOT IN ('accepted', 'corrected')`,
})
@Index('ix_result_notes_unit', ['unitId', 'state'])
@Check('ck_result_notes_revision', 'revision >= 1')
@Check('ck_result_notes_correction', 'revision = 1 OR correction_reason IS NOT NULL')
@Check(
  'ck_result_notes_state',
  `state IN ('draft', 'submitted', 'verified', 'accepted', 'sent-back', 'withdrawn', 'corrected')`,
)
@Check('ck_result_notes_language', `language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')`)
@Check(
  'ck_result_notes_three_people',
  'author_id <> verifier_id AND verifier_id <> acceptor_id AND author_id <> acceptor_id',
)
@Check(
  'ck_result_notes_verified',
  `(verifier_id IS NULL) = (verified_at IS NULL) AND (state <> 'verified' OR verified_at IS NOT NULL)`,
)
@Check(
  'ck_result_notes_accepted',
  `(acceptor_id IS NULL) = (accepted_at IS NULL) AND (accepted_at IS NOT NULL) = (state IN ('accepted', 'corrected'))`,
)
@Check(
  'ck_result_notes_no_skipped_step',
  `(state IN ('draft', 'sent-back', 'withdrawn') OR submitted_at IS NOT NULL)
    AND (verified_at IS NULL OR submitted_at <= verified_at)
    AND (accepted_at IS NULL OR (verified_at IS NOT NULL AND verified_at <= accepted_at))`,
)
@Check('ck_result_notes_corrected', `(state = 'corrected') = (corrected_at IS NOT NULL)`)
@Check(
  'ck_result_notes_whole',
  `state IN ('draft', 'sent-back', 'withdrawn') OR COALESCE(achieved ? language AND next ? language AND (obstacles IS NULL OR obstacles ? language), false)`,
)
@Check('ck_result_notes_achieved', `jsonb_typeof(achieved) = 'object' AND achieved <> '{}'::jsonb`)
@Check('ck_result_notes_obstacles', `jsonb_typeof(obstacles) = 'object' AND obstacles <> '{}'::jsonb`)
@Check('ck_result_notes_next', `jsonb_typeof(next) = 'object' AND next <> '{}'::jsonb`)
export class ResultNoteEntity extends CheckedRow {
  /** The identity of the result in all editions. */
  @Column('uuid', { name: 'origin_id' })
  originId: string;

  @ManyToOne(() => ResultEntity)
  @JoinColumn({ name: 'origin_id', foreignKeyConstraintName: 'fk_result_notes_origin' })
  origin?: Relation<ResultEntity>;

  /** The unit that writes it. */
  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_result_notes_unit' })
  unit?: Relation<UnitEntity>;

  /** By language code, as all texts. */
  @Column('jsonb', { nullable: true })
  achieved: Record<string, string> | null;

  @Column('jsonb', { nullable: true })
  obstacles: Record<string, string> | null;

  @Column('jsonb', { nullable: true })
  next: Record<string, string> | null;

  @ManyToOne(() => OccasionEntity)
  @JoinColumn({ name: 'occasion_id', foreignKeyConstraintName: 'fk_result_notes_occasion' })
  occasion?: Relation<OccasionEntity> | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_result_notes_author' })
  author?: Relation<PersonEntity>;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'verifier_id', foreignKeyConstraintName: 'fk_result_notes_verifier' })
  verifier?: Relation<PersonEntity> | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'acceptor_id', foreignKeyConstraintName: 'fk_result_notes_acceptor' })
  acceptor?: Relation<PersonEntity> | null;
}
