import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Moment, MomentOrNull } from '../columns';
import { ResultEntity } from './result.entity';

/** That a result contributes to another, on which days, and with which share. A change supersedes the row. */
@Entity('result_links')
@Index('ix_result_links_child', ['childId'])
@Index('ix_result_links_parent', ['parentId'])
@Check('ck_result_links_share', 'share > 0 AND share <= 1')
@Check('ck_result_links_days', 'effective_from <= effective_until')
@Check('ck_result_links_superseded', 'superseded_at >= created_at')
export class ResultLinkEntity {
  @Id()
  id: string;

  @Column('uuid', { name: 'child_id' })
  childId: string;

  @ManyToOne(() => ResultEntity)
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_result_links_child' })
  child?: Relation<ResultEntity>;

  @Column('uuid', { name: 'parent_id' })
  parentId: string;

  @ManyToOne(() => ResultEntity)
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'fk_result_links_parent' })
  parent?: Relation<ResultEntity>;

  /** The part of the child that counts towards this parent; without one the whole child contributes and nothing is counted. */
  @Column('numeric', { nullable: true })
  share: string | null;

  @Column('date', { name: 'effective_from' })
  effectiveFrom: string;

  /** The last day. */
  @Column('date', { name: 'effective_until', nullable: true })
  effectiveUntil: string | null;

  @Column('boolean', { name: 'is_sample' })
  isSample: boolean;

  @Moment({ name: 'created_at' })
  createdAt: Date;

  @MomentOrNull({ name: 'superseded_at' })
  supersededAt: Date | null;
}
