import { Column } from 'typeorm';
import { Id, Moment, MomentOrNull, Version } from '../columns';

/** What every revision has that three people let pass; the keys to them stand in each table, under names of its own. */
export abstract class CheckedRow {
  @Id()
  id: string;

  /** A calendar period by its id, `2026`, `2026-H1`, or a meeting by its code. */
  @Column('text')
  period: string;

  @Column('uuid', { name: 'occasion_id', nullable: true })
  occasionId: string | null;

  @Column('integer')
  revision: number;

  /** Why a revision after the first one was opened. */
  @Column('text', { name: 'correction_reason', nullable: true })
  correctionReason: string | null;

  @Column('text')
  state: string;

  /** In which it was first written; every other language holds a translation. */
  @Column('text')
  language: string;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @Column('uuid', { name: 'verifier_id', nullable: true })
  verifierId: string | null;

  @Column('uuid', { name: 'acceptor_id', nullable: true })
  acceptorId: string | null;

  @MomentOrNull({ name: 'submitted_at' })
  submittedAt: Date | null;

  @MomentOrNull({ name: 'verified_at' })
  verifiedAt: Date | null;

  @MomentOrNull({ name: 'accepted_at' })
  acceptedAt: Date | null;

  @MomentOrNull({ name: 'corrected_at' })
  correctedAt: Date | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Version()
  version: number;

  @Moment({ name: 'created_at' })
  createdAt: Date;
}
