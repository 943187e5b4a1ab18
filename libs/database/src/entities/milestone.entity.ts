import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TargetEntity } from './target.entity';

/** A value that is wanted on the way to a target. It belongs to one target and changes with it. */
@Entity('milestones')
export class MilestoneEntity {
  @PrimaryColumn('uuid', { name: 'target_id' })
  targetId: string;

  @ManyToOne(() => TargetEntity)
  @JoinColumn({ name: 'target_id', foreignKeyConstraintName: 'fk_milestones_target' })
  target?: Relation<TargetEntity>;

  @PrimaryColumn('date', { name: 'on_day' })
  onDay: string;

  @Column('numeric')
  value: string;
}
