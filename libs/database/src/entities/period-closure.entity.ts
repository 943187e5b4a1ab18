import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { PersonEntity } from './person.entity';

/** A stretch of the calendar that was closed for everybody by a decision. It is revoked, never changed. */
@Entity('period_closures')
@Check('ck_period_closures_days', 'from_day <= to_day')
@Check('ck_period_closures_since', `since_day >= (created_at AT TIME ZONE 'Europe/Zurich')::date`)
@Check('ck_period_closures_decision', `decision ~ '\\S'`)
@Check('ck_period_closures_revoked', '(revoked_at IS NULL) = (revoked_by_id IS NULL) AND revoked_at >= created_at')
export class PeriodClosureEntity {
  @Id()
  id: string;

  @Column('date', { name: 'from_day' })
  fromDay: string;

  @Column('date', { name: 'to_day' })
  toDay: string;

  /** The first day on which it is closed. */
  @Column('date', { name: 'since_day' })
  sinceDay: string;

  /** What decided it, such as `C26/DEC/1`. */
  @Column('text')
  decision: string;

  @Column('uuid', { name: 'created_by_id' })
  createdById: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'created_by_id', foreignKeyConstraintName: 'fk_period_closures_created_by' })
  createdBy?: Relation<PersonEntity>;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'revoked_by_id', nullable: true })
  revokedById: string | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'revoked_by_id', foreignKeyConstraintName: 'fk_period_closures_revoked_by' })
  revokedBy?: Relation<PersonEntity> | null;

  @MomentOrNull({ name: 'revoked_at' })
  revokedAt: Date | null;
}
