import { Check, Column, Entity, Index } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';

/**
 * A piece of work that a committed change asks for. The row is the truth: it exists exactly when the change does,
 * and is open until its work is done or given up.
 */
@Entity('outbox')
@Index('ix_outbox_unsent', ['id'], { where: 'sent_at IS NULL' })
@Index('ix_outbox_open', ['sentAt'], { where: 'sent_at IS NOT NULL AND done_at IS NULL AND failed_at IS NULL' })
@Index('ix_outbox_ended', ['doneAt'], { where: 'done_at IS NOT NULL' })
@Check('ck_outbox_ids', `jsonb_typeof(ids) = 'object'`)
@Check('ck_outbox_ended', 'done_at IS NULL OR failed_at IS NULL')
@Check('ck_outbox_failure', '(failed_at IS NULL) = (failure IS NULL)')
export class OutboxEntity {
  @Id()
  id: string;

  @Column('text')
  job: string;

  @Column('jsonb')
  ids: Record<string, string>;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @MomentOrNull({ name: 'sent_at' })
  sentAt: Date | null;

  /** How often a worker has begun it; one that ends its workers again and again is given up. */
  @Column('integer')
  starts: number;

  @MomentOrNull({ name: 'done_at' })
  doneAt: Date | null;

  @MomentOrNull({ name: 'failed_at' })
  failedAt: Date | null;

  /** The code of the error that ended it after all attempts; details are in the log. */
  @Column('text', { nullable: true })
  failure: string | null;
}
