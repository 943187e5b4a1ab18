import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { ResultEntity } from './result.entity';

/** What became of a result in the next framework version. */
@Entity('successions')
@Index('uq_successions_pair', ['fromId', 'toId'], { unique: true, where: 'superseded_at IS NULL' })
@Index('uq_successions_dropped', ['fromId'], { unique: true, where: 'to_id IS NULL AND superseded_at IS NULL' })
@Index('ix_successions_to', ['toId'])
@Check('ck_successions_kind', `kind IN ('continues', 'split', 'merged', 'dropped')`)
@Check('ck_successions_dropped', `(kind = 'dropped') = (to_id IS NULL)`)
@Check('ck_successions_superseded', 'superseded_at >= created_at')
export class SuccessionEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'from_id' })
  fromId: string;

  @ManyToOne(() => ResultEntity)
  @JoinColumn({ name: 'from_id', foreignKeyConstraintName: 'fk_successions_from' })
  from?: Relation<ResultEntity>;

  @Column('uuid', { name: 'to_id', nullable: true })
  toId: string | null;

  @ManyToOne(() => ResultEntity)
  @JoinColumn({ name: 'to_id', foreignKeyConstraintName: 'fk_successions_to' })
  to?: Relation<ResultEntity> | null;

  @Column('text')
  kind: string;

  /** Why, or empty. */
  @Column('text')
  note: string;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @MomentOrNull({ name: 'superseded_at' })
  supersededAt: Date | null;
}
