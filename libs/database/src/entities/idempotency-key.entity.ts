import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Moment } from '../columns';

/** A request that was sent under a key, and its answer, replayed for 24 h to whoever sends it again. */
@Entity('idempotency_keys')
@Index('ix_idempotency_keys_started', ['startedAt'])
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @PrimaryColumn('text')
  key: string;

  @Column('bytea', { name: 'request_hash' })
  requestHash: Buffer;

  @Moment({ name: 'started_at' })
  startedAt: Date;

  /** Absent while the first request is being answered. */
  @Column('integer', { nullable: true })
  status: number | null;

  @Column('jsonb', { nullable: true })
  body: unknown;

  @Column('jsonb', { nullable: true })
  headers: Record<string, string> | null;
}
