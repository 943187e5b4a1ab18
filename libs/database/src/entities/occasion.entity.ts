import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, MomentOrNull, Version } from '../columns';
import { PersonEntity } from './person.entity';

/** A meeting that a report goes to or that values are reported for. */
@Entity('occasions')
@Unique('uq_occasions_code', ['code'])
@Index('ix_occasions_series', ['series', 'fromDay'])
@Check('ck_occasions_code', `code ~ '^[A-Z][A-Z0-9-]*$'`)
@Check('ck_occasions_series', `series ~ '^[A-Z]+(-[A-Z]+)*$'`)
@Check('ck_occasions_days', 'from_day <= to_day')
@Check('ck_occasions_agenda_item', `btrim(agenda_item) <> ''`)
@Check(
  'ck_occasions_deadlines',
  'submission_day <= to_day AND translation_day <= to_day AND translation_day <= submission_day',
)
@Check(
  'ck_occasions_cancelled',
  `num_nulls(cancelled_at, cancelled_by_id, cancellation_reason) IN (0, 3) AND btrim(cancellation_reason) <> ''`,
)
export class OccasionEntity {
  @Id()
  id: string;

  @Column('text')
  code: string;

  /** Which meetings it is one of: `TSAG`, `COUNCIL`. */
  @Column('text')
  series: string;

  /** By language code. */
  @Column('jsonb')
  title: Record<string, string>;

  /** By language code. */
  @Column('jsonb')
  place: Record<string, string>;

  @Column('date', { name: 'from_day' })
  fromDay: string;

  @Column('date', { name: 'to_day' })
  toDay: string;

  /** Of the item under which its documents are taken: `PL 1.4`. */
  @Column('text', { name: 'agenda_item', nullable: true })
  agendaItem: string | null;

  /** By when documents are handed in. */
  @Column('date', { name: 'submission_day', nullable: true })
  submissionDay: string | null;

  /** By when they are with those who translate them. */
  @Column('date', { name: 'translation_day', nullable: true })
  translationDay: string | null;

  /** Where it was published. */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @MomentOrNull({ name: 'cancelled_at' })
  cancelledAt: Date | null;

  @Column('uuid', { name: 'cancelled_by_id', nullable: true })
  cancelledById: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'cancelled_by_id', foreignKeyConstraintName: 'fk_occasions_cancelled_by' })
  cancelledBy?: Relation<PersonEntity>;

  @Column('text', { name: 'cancellation_reason', nullable: true })
  cancellationReason: string | null;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
