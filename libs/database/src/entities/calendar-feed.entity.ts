import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { PersonEntity } from './person.entity';

/** Somebody's calendar of due days, at an address that only they know: of its secret only the hash is kept. */
@Entity('calendar_feeds')
@Unique('uq_calendar_feeds_secret', ['secretHash'])
@Index('uq_calendar_feeds_person', ['personId'], { unique: true, where: 'revoked_at IS NULL' })
@Check('ck_calendar_feeds_secret', 'octet_length(secret_hash) = 32')
@Check('ck_calendar_feeds_revoked', 'revoked_at >= created_at')
export class CalendarFeedEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_calendar_feeds_person' })
  person?: Relation<PersonEntity>;

  @Column('bytea', { name: 'secret_hash' })
  secretHash: Buffer;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @MomentOrNull({ name: 'revoked_at' })
  revokedAt: Date | null;
}
